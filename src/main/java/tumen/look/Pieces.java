package tumen.look;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * What stands one under the other in a box. It is told anew a piece at a time, from the top; a piece whose matter is
 * as before stays, styled and laid out as it is. Interface thread only.
 */
public final class Pieces {

    /**
     * A piece.
     *
     * @param matter all that it is made from; equal matter makes an equal piece
     * @param made makes it
     */
    public record Piece(Object matter, Supplier<? extends Node> made) {
    }

    private final Pane box;
    private final List<Object> matters = new ArrayList<>();

    /** Pieces in an empty box. */
    public Pieces(Pane box) {
        this.box = box;
    }

    /** Steps that put these pieces in place of what is there, each before the next is looked at. */
    public List<Runnable> tell(List<Piece> wanted) {
        List<Runnable> steps = new ArrayList<>();
        IntStream.range(0, wanted.size()).forEach(at -> steps.add(() -> put(at, wanted.get(at))));
        steps.add(() -> shorten(wanted.size()));
        return steps;
    }

    private void put(int at, Piece piece) {
        if (at < matters.size() && matters.get(at).equals(piece.matter())) {
            return;
        }
        Node made = piece.made().get();
        if (at < matters.size()) {
            box.getChildren().set(at, made);
            matters.set(at, piece.matter());
        } else {
            box.getChildren().add(made);
            matters.add(piece.matter());
        }
    }

    private void shorten(int size) {
        if (matters.size() > size) {
            matters.subList(size, matters.size()).clear();
            box.getChildren().remove(size, box.getChildren().size());
        }
    }

    /** Takes everything out. */
    public void clear() {
        matters.clear();
        box.getChildren().clear();
    }
}
