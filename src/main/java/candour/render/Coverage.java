package candour.render;

import java.awt.geom.PathIterator;

/** How much of each pixel a shape covers. */
final class Coverage {

    static final int WHOLE = 100;

    static final Coverage NOTHING = new Coverage(0, new byte[0]);

    /** Into how many lines a row of pixels is cut; on each the shape's edges are exact. */
    private static final int CUTS = 8;

    private final int width;
    private final byte[] parts;

    private Coverage(int width, byte... parts) {
        this.width = width;
        this.parts = parts;
    }

    int width() {
        return width;
    }

    int height() {
        return width == 0 ? 0 : parts.length / width;
    }

    /** From 0 to {@link #WHOLE}. */
    int part(int x, int y) {
        return parts[y * width + x];
    }

    /**
     * What lies within the lines, counted by the way they turn.
     *
     * @param lines without curves, in pixels, all within the width and the height
     */
    static Coverage of(PathIterator lines, int width, int height) {
        float[] steps = new float[(width + 2) * height];
        double[] to = new double[6];
        double x = 0;
        double y = 0;
        double startX = 0;
        double startY = 0;
        for (; !lines.isDone(); lines.next()) {
            int kind = lines.currentSegment(to);
            double nextX = kind == PathIterator.SEG_CLOSE ? startX : to[0];
            double nextY = kind == PathIterator.SEG_CLOSE ? startY : to[1];
            if (kind == PathIterator.SEG_MOVETO) {
                startX = nextX;
                startY = nextY;
            } else {
                edge(steps, width + 2, x, y, nextX, nextY);
            }
            x = nextX;
            y = nextY;
        }
        return new Coverage(width, summed(steps, width, height));
    }

    /** From each place where the edge crosses a cut, all to its right is within the shape, or no longer. */
    private static void edge(float[] steps, int row, double x, double y, double nextX, double nextY) {
        float turn = (y < nextY ? 1f : -1f) / CUTS;
        double top = Math.min(y, nextY);
        double bottom = Math.max(y, nextY);
        for (int cut = (int) Math.ceil(top * CUTS - 0.5); (cut + 0.5) / CUTS < bottom; cut++) {
            double crossing = x + (nextX - x) * ((cut + 0.5) / CUTS - y) / (nextY - y);
            int pixel = (int) crossing;
            float rest = (float) (crossing - pixel);
            steps[cut / CUTS * row + pixel] += turn * (1 - rest);
            steps[cut / CUTS * row + pixel + 1] += turn * rest;
        }
    }

    private static byte[] summed(float[] steps, int width, int height) {
        byte[] parts = new byte[width * height];
        for (int y = 0; y < height; y++) {
            float covered = 0;
            for (int x = 0; x < width; x++) {
                covered += steps[y * (width + 2) + x];
                parts[y * width + x] = (byte) Math.round(Math.min(1, Math.abs(covered)) * WHOLE);
            }
        }
        return parts;
    }
}
