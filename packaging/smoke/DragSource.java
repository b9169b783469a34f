import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.io.File;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import javax.swing.TransferHandler;

/** A small window of another program, from which a file can be dragged. */
final class DragSource {

    public static void main(String[] given) {
        SwingUtilities.invokeLater(() -> show(new File(given[0])));
    }

    private static void show(File file) {
        JLabel label = new JLabel(file.getName());
        label.setTransferHandler(new TransferHandler() {
            @Override
            public int getSourceActions(JComponent from) {
                return COPY;
            }

            @Override
            protected Transferable createTransferable(JComponent from) {
                return new Dragged(file);
            }
        });
        label.addMouseMotionListener(new MouseAdapter() {
            @Override
            public void mouseDragged(MouseEvent event) {
                label.getTransferHandler().exportAsDrag(label, event, TransferHandler.COPY);
            }
        });
        JFrame frame = new JFrame("drag from here");
        frame.add(label);
        frame.setSize(200, 120);
        frame.setDefaultCloseOperation(JFrame.EXIT_ON_CLOSE);
        frame.setVisible(true);
    }

    private record Dragged(File file) implements Transferable {

        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {DataFlavor.javaFileListFlavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return DataFlavor.javaFileListFlavor.equals(flavor);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) {
            return List.of(file);
        }
    }
}
