package vn.thuocdo.plan.reader.model;

import java.util.List;

/// The document as one line of blocks in reading order, so that a page can show the source beside what was read.
///
/// The position of a block in [#blocks()] is its index; a [Passage] points to it.
public record SourceDocument(List<SourceBlock> blocks) {

    public SourceDocument {
        blocks = List.copyOf(blocks);
    }
}
