package vn.thuocdo.plan.web;

import java.util.List;
import vn.thuocdo.document.IssuedDocument;
import vn.thuocdo.document.StoredFile;
import vn.thuocdo.plan.letter.Letter;

/// Documents of a plan.
///
/// @param frame    the plan
/// @param issued   issued documents, the newest first
/// @param letters  letters and reports not issued yet
/// @param files    files kept with the plan
/// @param mayDraft whether the reader drafts letters and reports
public record DocumentsPage(PlanFrame frame, List<IssuedDocument> issued, List<Letter> letters, List<StoredFile> files,
        boolean mayDraft) {}
