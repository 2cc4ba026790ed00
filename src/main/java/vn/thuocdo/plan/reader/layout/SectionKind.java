package vn.thuocdo.plan.reader.layout;

import java.util.regex.Pattern;
import vn.thuocdo.plan.reader.language.AreaTitles;
import vn.thuocdo.plan.reader.language.Words;

/// What a section of a plan is about.
enum SectionKind {
    /// How things were: figures there are no targets.
    BACKGROUND,
    /// Aims and requirements: nothing to be followed up, though a figure may stand there.
    PURPOSE,
    /// Targets.
    TARGETS,
    /// Tasks, or targets and tasks mixed.
    TASKS,
    /// Ways of carrying out the plan.
    SOLUTIONS,
    /// Money.
    FUNDING,
    /// Who does what, and reporting.
    ORGANISATION,
    /// None of these.
    OTHER;

    private static final Pattern ORGANISING = Pattern.compile("\\b(?:to chuc thuc hien|to chuc trien khai|trach nhiem"
            + "|phan cong (?:trach nhiem|nhiem vu|thuc hien|to chuc)|che do (?:thong tin,? )?bao cao|thong tin,? bao cao"
            + "|cong tac bao cao)\\b");
    private static final Pattern FUNDS = Pattern.compile("\\bkinh phi\\b");
    private static final Pattern AIMS = Pattern.compile("\\b(?:muc dich|yeu cau|quan diem|nguyen tac|su can thiet|can cu"
            + "|pham vi|doi tuong)\\b");
    private static final Pattern PAST = Pattern.compile("\\b(?:tinh hinh|thuc trang|boi canh|danh gia(?: chung)?,? (?:ket qua"
            + "|thuc trang|tinh hinh)|danh gia|ket qua (?:thuc hien|dat duoc|cong tac)|ton tai, han che|nguyen nhan)\\b");
    private static final Pattern GOALS = Pattern.compile("\\b(?:muc tieu|chi tieu)\\b");
    private static final Pattern WORK = Pattern
            .compile("\\b(?:nhiem vu|noi dung|hoat dong|cong viec|danh muc)\\b");
    private static final Pattern WORK_AHEAD = Pattern.compile("\\b(?:nhiem vu|giai phap|khac phuc)\\b");
    private static final Pattern WAYS = Pattern.compile("\\bgiai phap\\b");
    private static final Pattern GENERAL_GOAL = Pattern.compile("\\b(?:muc tieu chung|muc tieu tong quat)\\b");
    private static final Pattern SUBHEADING = Pattern.compile("^(?:ve )?(?:cac )?(?:muc tieu|chi tieu|nhiem vu|giai phap"
            + "|hoat dong|noi dung)(?: ?,| va| chinh|cu the| cu the| chu yeu| trong tam| chung| tong quat| phan dau| can dat"
            + "| thuc hien| giai phap| nhiem vu| chi tieu| nam \\d+)*[ :.]*$");
    private static final Pattern LED_IN = Pattern
            .compile("^(?:cac )?(muc tieu|chi tieu|nhiem vu)(?: cu the| chu yeu| trong tam)? ?: ?(?=\\S)");

    /// The kind of a main section by its heading.
    static SectionKind ofMain(String heading) {
        String key = Words.key(heading);
        boolean goals = GOALS.matcher(key).find();
        boolean work = WORK.matcher(key).find();
        if (ORGANISING.matcher(key).find()) {
            return ORGANISATION;
        }
        if (FUNDS.matcher(key).find() && !work) {
            return FUNDING;
        }
        if (PAST.matcher(key).find() && !goals && !WORK_AHEAD.matcher(key).find()) {
            return BACKGROUND;
        }
        if (AIMS.matcher(key).find() && !goals && !work) {
            return PURPOSE;
        }
        if (work || goals && WAYS.matcher(key).find()) {
            return TASKS;
        }
        if (goals) {
            return GENERAL_GOAL.matcher(key).find() ? PURPOSE : TARGETS;
        }
        if (WAYS.matcher(key).find()) {
            return SOLUTIONS;
        }
        return AreaTitles.area(heading).isPresent() ? TASKS : OTHER;
    }

    /// The kind of a heading within a section of kind `above`: “a) Chỉ tiêu”, “b) Nhiệm vụ” turn it, others do not.
    static SectionKind ofSub(String heading, SectionKind above) {
        String key = Words.key(heading);
        if (above == ORGANISATION || above == FUNDING || above == BACKGROUND || !isSubheading(heading)) {
            return above;
        }
        if (GENERAL_GOAL.matcher(key).find()) {
            return PURPOSE;
        }
        boolean goals = GOALS.matcher(key).find();
        if (goals && !WORK.matcher(key).find()) {
            return TARGETS;
        }
        boolean ways = WAYS.matcher(key).find() && !WORK.matcher(key).find();
        return ways && above != TASKS ? SOLUTIONS : TASKS;
    }

    /// Whether the line is nothing but “Chỉ tiêu”, “Nhiệm vụ và giải pháp” and the like.
    static boolean isSubheading(String line) {
        return SUBHEADING.matcher(Words.key(line)).matches();
    }

    /// Where the content begins in a line such as “Chỉ tiêu: 100% …”; 0 when the line is no such one.
    static int ledIn(String line) {
        var match = LED_IN.matcher(Words.key(line));
        return match.find() ? match.end() : 0;
    }
}
