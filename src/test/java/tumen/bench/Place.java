package tumen.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Where the interface thread was found.
 *
 * @param part what part of a pulse, or that it was a task outside one
 * @param ours true where code of ours was under way, or had called what was
 * @param entry where code of ours began, or "" where it had not: the looks at one task have it in common
 * @param words what part of a pulse, who of ours began it, who was at it
 */
record Place(String part, boolean ours, String entry, String words) {

    private static final String TASK = "task";
    /** Methods of JavaFX in which the parts of a pulse are done. */
    private static final Set<String> PARTS = Set.of("doCSSPass", "doLayoutPass", "waitForSynchronization",
            "synchronizeSceneNodes", "renderAll");

    static Place of(StackTraceElement[] stack) {
        String part = Arrays.stream(stack).map(StackTraceElement::getMethodName).filter(PARTS::contains).findFirst()
                .orElse(TASK);
        List<StackTraceElement> ours = Arrays.stream(stack).filter(frame ->
                frame.getClassName().startsWith("tumen.") && !frame.getClassName().startsWith("tumen.bench.")).toList();
        if (ours.isEmpty()) {
            return new Place(part, false, "", part + ", none of ours"
                    + (stack.length == 0 ? "" : ", " + stack[0]));
        }
        String entry = line(ours.getLast()) + (ours.size() > 2 ? " > " + line(ours.get(ours.size() - 2)) : "");
        return new Place(part, true, entry, part + ", " + entry
                + (ours.size() > 1 ? " ... " + line(ours.getFirst()) : ""));
    }

    /** True outside a pulse. */
    boolean task() {
        return part.equals(TASK);
    }

    private static String line(StackTraceElement frame) {
        return frame.getClassName().substring("tumen.".length()) + '.' + frame.getMethodName() + ':'
                + frame.getLineNumber();
    }
}
