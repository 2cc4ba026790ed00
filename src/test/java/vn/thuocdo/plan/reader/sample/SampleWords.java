package vn.thuocdo.plan.reader.sample;

import java.util.List;

/// Words of plans of communes that are not among the plans of the test folder.
public final class SampleWords {

    static final List<String> AREAS = List.of("Cải cách thể chế", "Cải cách thủ tục hành chính",
            "Cải cách tổ chức bộ máy hành chính nhà nước", "Cải cách chế độ công vụ", "Cải cách tài chính công",
            "Xây dựng và phát triển Chính quyền điện tử, Chính quyền số", "Công tác chỉ đạo, điều hành");

    static final List<String> TASKS = List.of("Ban hành Kế hoạch cải cách hành chính của xã",
            "Xây dựng kế hoạch tuyên truyền cải cách hành chính trên địa bàn",
            "Tổ chức kiểm tra công tác cải cách hành chính tại các thôn",
            "Rà soát, đơn giản hóa thủ tục hành chính thuộc thẩm quyền giải quyết",
            "Báo cáo kết quả theo dõi tình hình thi hành pháp luật",
            "Công khai, niêm yết thủ tục hành chính tại Bộ phận Một cửa",
            "Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính",
            "Tổ chức đối thoại giữa lãnh đạo UBND xã với người dân, doanh nghiệp",
            "Triển khai sắp xếp tổ chức bộ máy theo hướng dẫn của cấp trên",
            "Cử cán bộ, công chức tham gia các lớp bồi dưỡng",
            "Đánh giá, xếp loại chất lượng cán bộ, công chức", "Thực hiện giải ngân vốn đầu tư công",
            "Công khai dự toán, quyết toán ngân sách xã",
            "Hướng dẫn người dân nộp hồ sơ trực tuyến, thanh toán trực tuyến",
            "Cập nhật dữ liệu cán bộ, công chức trên phần mềm quản lý",
            "Khảo sát mức độ hài lòng của người dân, tổ chức",
            "Tự chấm điểm Chỉ số cải cách hành chính của xã",
            "Duy trì Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015",
            "Phổ biến, giáo dục pháp luật bằng nhiều hình thức", "Tiếp nhận, xử lý phản ánh, kiến nghị của người dân",
            "Kiện toàn Tổ công nghệ số cộng đồng", "Nâng cấp Trang thông tin điện tử của xã",
            "Văn bản chỉ đạo chấn chỉnh kỷ luật, kỷ cương hành chính", "Phòng chống tham nhũng, lãng phí trong cơ quan",
            "Lập danh mục văn bản hết hiệu lực; đề nghị công bố theo quy định",
            "Thanh toán không dùng tiền mặt đối với phí, lệ phí",
            "Xây dựng Quy chế làm việc của UBND xã (sửa đổi)",
            "Đăng tải tin, bài về cải cách hành chính trên hệ thống truyền thanh");

    static final List<String> PRODUCTS = List.of("Kế hoạch", "Báo cáo", "Quyết định của UBND xã", "Kế hoạch, báo cáo",
            "Văn bản chỉ đạo",
            "Danh mục thủ tục hành chính", "Hội nghị đối thoại", "Biên bản kiểm tra; thông báo kết luận",
            "Tin, bài tuyên truyền",
            "Hồ sơ điện tử được cập nhật");

    static final List<String> UNITS = List.of("Văn phòng HĐND và UBND", "Phòng Kinh tế", "Phòng Văn hóa - Xã hội",
            "Trung tâm Phục vụ hành chính công", "Công chức Tư pháp - Hộ tịch", "Công chức Tài chính - Kế toán",
            "Công chức Địa chính - Xây dựng", "Công an xã", "Các bộ phận có liên quan", "Các cơ quan, đơn vị liên quan",
            "Trạm Y tế xã", "Đoàn Thanh niên xã", "Công chức Văn phòng - Thống kê", "Ban Chỉ huy Quân sự xã");

    /// Words on time, and day, “before”, rhythm as they are exchanged.
    public record Due(String words, String day, boolean before, String rhythm) {}

    static final List<Due> DUES = List.of(new Due("Thường xuyên", null, false, "continuous"),
            new Due("Quý I/2026", "2026-03-31", false, null),
            new Due("Trong quý III năm 2026", "2026-09-30", false, null),
            new Due("Trước ngày 15/11/2026", "2026-11-15", true, null), new Due("30/6/2026", "2026-06-30", false, null),
            new Due("Trước ngày 05 tháng 7 năm 2026", "2026-07-05", true, null),
            new Due("Tháng 12/2026", "2026-12-31", false, null),
            new Due("6 tháng cuối năm", "2026-12-31", false, null),
            new Due("06 tháng đầu năm 2026", "2026-06-30", false, null),
            new Due("Năm 2026", "2026-12-31", false, null), new Due("Hằng tháng", null, false, "monthly"),
            new Due("Định kỳ hằng quý", null, false, "quarterly"), new Due("Theo kế hoạch của tỉnh", null, false, null),
            new Due("Khi có văn bản hướng dẫn", null, false, null), new Due("Trước 26/7", "2026-07-26", true, null),
            new Due("Chậm nhất ngày 20/10/2026", "2026-10-20", false, null),
            new Due("Trước ngày 31/11/2026", null, true, null),
            new Due("Trước ngày 10 của tháng cuối quý", null, true, "quarterly"),
            new Due("Thường xuyên, liên tục", null, false, "continuous"),
            new Due("Trong vòng 05 ngày kể từ khi có quyết định", null, false, "per-event"));

    static final List<String> OBJECTIVES = List.of("100% văn bản được ban hành đúng quy định",
            "Nâng cao chất lượng phục vụ người dân",
            "Tỷ lệ hồ sơ trực tuyến đạt tối thiểu 85%", "Tinh gọn bộ máy, nâng cao hiệu lực quản lý",
            "Trên 95% hồ sơ giải quyết đúng hạn");

    private SampleWords() {}
}
