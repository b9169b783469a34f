package tumen.session;

import java.util.function.Consumer;

/** Something the reader did that can be taken back. Runs on the interface thread. */
public interface Edit {

    /** Key of its name in the session's words, e.g. {@code edit.leaveOut}. */
    String name();

    /** Does it, for the first time or again. */
    void apply();

    /** Takes it back. */
    void revert();

    /** An edit that sets something to {@code after} and back to {@code before}. */
    static <T> Edit change(String name, Consumer<T> setter, T before, T after) {
        return new Edit() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void apply() {
                setter.accept(after);
            }

            @Override
            public void revert() {
                setter.accept(before);
            }
        };
    }
}
