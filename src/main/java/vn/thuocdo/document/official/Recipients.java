package vn.thuocdo.document.official;

import java.util.ArrayList;
import java.util.List;

/// Who gets the document (Nơi nhận).
///
/// @param others the recipients in order of rank, each without mark, for example "Sở Nội vụ (b/c)"
/// @param filing where the copy is kept and how many, for example "VT, VHXH"
public record Recipients(List<String> others, String filing) {
    public Recipients {
        others = others.stream().map(RichText::clean).toList();
        filing = RichText.clean(filing);
    }

    /// Recipients and the place of filing.
    public static Recipients of(String filing, String... others) {
        return new Recipients(List.of(others), filing);
    }

    /// The lines as printed, the filing line last: "- Sở Nội vụ (b/c);" … "- Lưu: VT, VHXH."
    public List<String> lines() {
        var lines = new ArrayList<String>();
        others.forEach(each -> lines.add("- " + RichText.of(each).endingIn(";").plain()));
        lines.add("- Lưu: " + RichText.of(filing).endingIn(".").plain());
        return lines;
    }
}
