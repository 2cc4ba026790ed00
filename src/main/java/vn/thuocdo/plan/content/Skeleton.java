package vn.thuocdo.plan.content;

import static vn.thuocdo.plan.content.PlanText.Section.area;
import static vn.thuocdo.plan.content.PlanText.Section.of;

import java.util.List;
import vn.thuocdo.plan.content.PlanText.SectionKind;

/// The usual frame of a reform plan: the headings that communes' plans share, in the language of documents, to begin
/// writing with.
public final class Skeleton {
    private Skeleton() {}

    /// Headings without text.
    public static PlanText text() {
        return new PlanText(List.of(), "", List.of(
                of(SectionKind.PURPOSE, "Mục đích, yêu cầu", "1. Mục đích\n2. Yêu cầu"),
                of(SectionKind.AREAS, "Nhiệm vụ trọng tâm", ""),
                area("direction", "Công tác chỉ đạo, điều hành", ""),
                area("institution", "Cải cách thể chế", ""),
                area("procedure", "Cải cách thủ tục hành chính", ""),
                area("organisation", "Cải cách tổ chức bộ máy hành chính nhà nước", ""),
                area("civil-service", "Cải cách chế độ công vụ", ""),
                area("public-finance", "Cải cách tài chính công", ""),
                area("digital", "Xây dựng và phát triển Chính quyền điện tử, Chính quyền số", ""),
                of(SectionKind.ANNEX, "Các hoạt động cụ thể", "Nội dung các hoạt động cụ thể (có Phụ lục kèm theo)."),
                of(SectionKind.SOLUTION, "Giải pháp thực hiện", ""),
                of(SectionKind.FUNDS, "Kinh phí thực hiện", ""),
                of(SectionKind.ORGANISATION, "Tổ chức thực hiện", "")), "", List.of(), "VT");
    }
}
