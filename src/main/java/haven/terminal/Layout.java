package haven.terminal;

import haven.terminal.Tty.Size;

/// Where things go in a picture of this size.
///
/// @param indent blank columns at both sides
/// @param top the first row of the shape
/// @param shapeRows how many rows it has
/// @param cueRow the row of the cue
/// @param cueRows one, or two with the count below
/// @param hasBar whether there is room for the bar
record Layout(int indent, int top, int shapeRows, int cueRow, int cueRows, boolean hasBar) {
    private static final int WIDE_ENOUGH = 34;
    private static final int INDENT = 3;
    private static final int TALL_ENOUGH = 10;
    private static final int TWO_CUE_ROWS = 8;

    static Layout of(Size size) {
        boolean tall = size.rows() >= TALL_ENOUGH;
        int indent = size.columns() >= WIDE_ENOUGH ? INDENT : 1;
        int top = tall ? 2 : 1;
        int cueRows = size.rows() >= TWO_CUE_ROWS ? 2 : 1;
        int below = tall ? 3 : 1;
        int shapeRows = Math.max(1, size.rows() - top - below - cueRows - (tall ? 1 : 0));
        int wanted = (int) Math.ceil(2 * Shape.LARGEST);
        int spare = Math.max(0, shapeRows - wanted - 1);
        int shapeTop = top + spare / 2;
        int cueRow =
                Math.min(size.rows() - below - cueRows, shapeTop + Math.min(shapeRows, wanted + 1) + (tall ? 1 : 0));
        return new Layout(indent, shapeTop, Math.min(shapeRows, wanted + 1), cueRow, cueRows, tall);
    }

    Shape shape(Size size) {
        double radius = Math.min(Shape.LARGEST, Math.min(shapeRows / 2.0, (size.columns() - 2.0 * indent) / 4));
        return new Shape(size.columns() / 2.0, top + shapeRows / 2.0, radius);
    }
}
