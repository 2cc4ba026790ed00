package vn.thuocdo.plan.reader.language;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.reader.model.Operator;

/// The words around a figure that say how it is meant, as patterns over keys.
final class QuantityWords {

    static final String AT_LEAST = "toi thieu|it nhat|khong duoi|khong thap hon|khong it hon|khong nho hon|tu|≥|>=";
    static final String MORE = "tren|hon|lon hon|vuot|qua|>";
    static final String AT_MOST = "toi da|khong qua|khong vuot qua|khong vuot|nhieu nhat|khong muon hon|khong cham hon"
            + "|khong cao hon|khong nhieu hon|khong lon hon|khong tren|cham nhat|muon nhat|≤|<=";
    static final String LESS = "duoi|nho hon|thap hon|it hon|<";
    static final String ABOUT = "khoang|xap xi|gan bang|gan|uoc|uoc dat";
    static final String BEFORE = AT_MOST + "|" + AT_LEAST + "|" + LESS + "|" + ABOUT + "|" + MORE;
    static final String FILLING = "(?:(?:tuong ung|la|dat|muc|ty le|duoc|co|khoang|them|so|bang|cua|ra) ){0,3}";

    /// Nouns that plans count.
    static final String COUNTED = "sang kien|giai phap|mo hinh|nhom tthc|nhom thu tuc hanh chinh|nhom|doanh nghiep"
            + "|hop tac xa|ho kinh doanh|lan ?/ ?(?:tuan|thang|quy|nam)|lan|cuoc|dot|hoi nghi|hoi thao|lop|buoi|diem"
            + "|bac|hang|ho so|truong hop|van ban|ke hoach|bao cao|tin,? bai|tin|bai|chuyen muc|chuyen de|gio lam viec"
            + "|gio|ngay lam viec|ngay|phut|thu tuc hanh chinh|thu tuc|tthc|dich vu cong|dich vu|trieu dong|ty dong"
            + "|nghin dong|dong|nguoi|can bo|cong chuc|vien chuc|don vi|co quan|hinh thuc|ho gia dinh|ho|thon|ap|xa"
            + "|tai khoan|phieu|y kien|quy trinh|de tai|san pham|co so|cau lac bo|to|nhiem vu|chi tieu|tieu chi"
            + "|phan mem|luot|don thu|don|khau hieu|pa no|video|clip|cong trinh|du an|tap the|ca nhan|linh vuc";

    /// Words after which a bare number is a target of its own.
    static final String DEED = "dat|co|thuc hien|hoan thanh|thanh lap(?: moi)?(?: duoc)?|xay dung(?: duoc)?|ban hanh"
            + "|to chuc(?: duoc)?|trien khai(?: duoc)?|duy tri|cong nhan|tang|giam|cat giam|rut ngan|phan dau|dang ky|cu|dao tao|boi duong|tap huan";

    private static final Pattern RISING = Pattern
            .compile("\\b(?:tang|giam|cao hon|thap hon|vuot|rut ngan|cat giam)\\b(?: \\S+){0,3} ?$");

    private QuantityWords() {}

    /// The operator that a word before and a word after the figure make together.
    static Operator operator(@Nullable String before, @Nullable String after) {
        if (after != null) {
            return after.contains("len") ? Operator.AT_LEAST : Operator.AT_MOST;
        }
        if (before == null || before.matches(ABOUT)) {
            return Operator.EQUAL;
        }
        if (before.matches(AT_MOST)) {
            return Operator.AT_MOST;
        }
        if (before.matches(AT_LEAST)) {
            return Operator.AT_LEAST;
        }
        return before.matches(LESS) ? Operator.LESS_THAN : Operator.MORE_THAN;
    }

    /// Whether the words up to a figure speak of a rise or fall.
    static boolean isChange(String wordsBefore) {
        return RISING.matcher(wordsBefore.strip().replaceAll(" +", " ")).find();
    }
}
