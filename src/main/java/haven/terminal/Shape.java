package haven.terminal;

/// The disc that grows with the inhale and shrinks with the exhale, in quarters of cells; in ASCII, in whole cells.
///
/// @param centreColumn the middle, in cells from the left edge
/// @param centreRow the middle, in cells from the top
/// @param radius at its fullest, in rows; a row is as high as two columns are wide
record Shape(double centreColumn, double centreRow, double radius) {
    /// Larger discs would cost more bytes than a slow line carries, and the eye more travel.
    static final double LARGEST = 4.5;
    /// What is left of it when the lungs are empty.
    private static final double SMALLEST = 0.22;

    /// Blocks by the quarters they fill: 1 top left, 2 top right, 4 bottom left, 8 bottom right.
    private static final String[] BLOCKS = {
        " ", "\u2598", "\u259d", "\u2580", "\u2596", "\u258c", "\u259e", "\u259b", "\u2597", "\u259a", "\u2590",
        "\u259c", "\u2584", "\u2599", "\u259f", "\u2588"
    };
    private static final double QUARTER = 0.25;

    /// Draws it.
    ///
    /// @param level how full, 0 to 1
    void draw(Frame frame, double level, boolean unicode) {
        double now = radius * (SMALLEST + (1 - SMALLEST) * level);
        int top = (int) Math.floor(centreRow - now) - 1;
        int bottom = (int) Math.ceil(centreRow + now) + 1;
        int left = (int) Math.floor(centreColumn - 2 * now) - 1;
        int right = (int) Math.ceil(centreColumn + 2 * now) + 1;
        for (int row = Math.max(0, top); row < Math.min(frame.size().rows(), bottom); row++) {
            for (int column = Math.max(0, left); column < Math.min(frame.size().columns(), right); column++) {
                int filled = quarters(column, row, now);
                if (filled != 0) {
                    frame.set(column, row, unicode ? BLOCKS[filled] : ascii(filled), Role.ACCENT);
                }
            }
        }
    }

    private static String ascii(int filled) {
        return Integer.bitCount(filled) > 2 ? "o" : ".";
    }

    private int quarters(int column, int row, double now) {
        int filled = 0;
        for (int quarter = 0; quarter < 4; quarter++) {
            double across = (column + QUARTER + (quarter % 2) * 2 * QUARTER - centreColumn) / 2;
            double down = row + QUARTER + (quarter / 2) * 2 * QUARTER - centreRow;
            if (across * across + down * down <= now * now) {
                filled |= 1 << quarter;
            }
        }
        return filled;
    }
}
