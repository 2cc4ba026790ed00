package vn.thuocdo.document;

import java.io.InputStream;
import java.util.function.LongFunction;

/// Reads the content of a file out of the database a part at a time.
final class FileContent extends InputStream {
    private final LongFunction<byte[]> parts;
    private final long size;
    private byte[] part = {};
    private long offset;
    private int position;

    /// @param size  length of the whole
    /// @param parts gives the part that begins at an offset
    FileContent(long size, LongFunction<byte[]> parts) {
        this.size = size;
        this.parts = parts;
    }

    @Override
    public int read() {
        return isAtEnd() ? -1 : part[position++] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        if (length == 0)
            return 0;
        if (isAtEnd())
            return -1;
        var count = Math.min(length, part.length - position);
        System.arraycopy(part, position, into, from, count);
        position += count;
        return count;
    }

    private boolean isAtEnd() {
        if (position == part.length && offset < size) {
            part = parts.apply(offset);
            offset += part.length;
            position = 0;
        }
        return position == part.length;
    }
}
