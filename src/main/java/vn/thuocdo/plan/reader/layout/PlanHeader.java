package vn.thuocdo.plan.reader.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.reader.language.Marker;
import vn.thuocdo.plan.reader.language.Text;
import vn.thuocdo.plan.reader.language.Words;
import vn.thuocdo.plan.reader.model.SourceBlock;
import vn.thuocdo.plan.reader.model.SourceDocument;

/// Title, number, date of issue and year of a plan, and where its header ends. A plan issued by a decision bears the
/// number and date of the decision and the title of the plan.
record PlanHeader(@Nullable String title, @Nullable String number, @Nullable LocalDate issuedOn, int year, int end) {

    private static final Set<String> KINDS = Set.of("kehoach", "chuongtrinh", "phuongan", "dean", "kehoachhanhdong");
    private static final Pattern NUMBER = Pattern
            .compile("\\bso ?: ?(\\d{1,5}[a-z]? ?/ ?(?:\\d{4} ?/ ?)?[a-z]{2,6}(?: ?[-–&.] ?[a-z&.]+)*)");
    private static final Pattern DATE = Pattern.compile("\\bngay (\\d{1,2}) ?thang (\\d{1,2}) ?nam (\\d{4})");
    private static final Pattern YEAR = Pattern.compile("\\bnam (20\\d{2})\\b(?! ?[-–] ?20)");
    private static final Pattern BY_DECISION = Pattern.compile("\\bban hanh (?=ke hoach|chuong trinh|phuong an|de an)");
    private static final Pattern NO_TITLE = Pattern
            .compile("^(?:\\(|can cu|uy ban|ubnd|chu tich|kinh gui|dieu \\d|[-_*. ]*$|theo de nghi).*");
    private static final int HEADER_BLOCKS = 80;
    private static final int TITLE_LINES = 6;

    static PlanHeader of(SourceDocument source) {
        List<SourceBlock> blocks = source.blocks().subList(0, Math.min(HEADER_BLOCKS, source.blocks().size()));
        int at = titleAt(blocks);
        List<String> lines = new ArrayList<>();
        int end = at < 0 ? 0 : titleLines(blocks, at, lines);
        String head = headText(blocks, Math.max(end, 12));
        String title = at < 0 ? titleOfDecision(blocks) : TitleCase.of(lines, head);
        LocalDate issuedOn = date(head);
        int year = year(title, issuedOn, head);
        return new PlanHeader(title == null || title.isBlank() ? null : title, number(head), issuedOn, year, end);
    }

    private static int titleAt(List<SourceBlock> blocks) {
        for (SourceBlock block : blocks) {
            if (block instanceof SourceBlock.Paragraph line && (KINDS.contains(Words.squeezed(line.text()))
                    || isInOneLine(line))) {
                return block.index();
            }
        }
        return -1;
    }

    /// “KẾ HOẠCH Cải cách hành chính năm 2025” in one paragraph.
    private static boolean isInOneLine(SourceBlock.Paragraph line) {
        return line.text().matches("^(?:KẾ HOẠCH|CHƯƠNG TRÌNH|PHƯƠNG ÁN|ĐỀ ÁN) \\p{L}.{10,}")
                && (line.bold() || line.centred());
    }

    private static int titleLines(List<SourceBlock> blocks, int at, List<String> lines) {
        int next = at;
        while (next < blocks.size() && lines.size() < TITLE_LINES
                && blocks.get(next) instanceof SourceBlock.Paragraph line
                && (next == at || isTitleLine(line, lines.size()))) {
            lines.add(next == at ? kind(line.text()) : line.text());
            next++;
        }
        return next;
    }

    private static boolean isTitleLine(SourceBlock.Paragraph line, int taken) {
        Text text = Text.of(line.text());
        boolean stands = line.bold() || line.centred();
        boolean basis = text.key().startsWith("thuc hien") && !stands;
        return (stands || taken == 1 && !basis) && !NO_TITLE.matcher(text.key()).matches()
                && !Marker.of(line.label(), text).isNumbered()
                && !Marker.of(line.label(), text).isBullet();
    }

    private static String kind(String line) {
        String[] parts = line.split(" ", 3);
        if (parts.length < 3 || KINDS.contains(Words.squeezed(line))) {
            String kind = Words.squeezed(line);
            return switch (kind) {
                case "kehoach" -> "Kế hoạch";
                case "chuongtrinh" -> "Chương trình";
                case "phuongan" -> "Phương án";
                case "dean" -> "Đề án";
                default -> Words.capitalised(line.toLowerCase(Locale.ROOT));
            };
        }
        return Words.capitalised((parts[0] + " " + parts[1]).toLowerCase(Locale.ROOT)) + " " + parts[2];
    }

    private static @Nullable String titleOfDecision(List<SourceBlock> blocks) {
        for (SourceBlock block : blocks) {
            if (block instanceof SourceBlock.Paragraph line) {
                Matcher issue = BY_DECISION.matcher(Words.key(line.text()));
                if (issue.find()) {
                    return Words.capitalised(line.text().substring(issue.end()).replaceAll("[ .;]+$", ""));
                }
            }
        }
        return null;
    }

    private static String headText(List<SourceBlock> blocks, int until) {
        StringBuilder text = new StringBuilder();
        for (SourceBlock block : blocks.subList(0, Math.min(until, blocks.size()))) {
            switch (block) {
                case SourceBlock.Paragraph line -> {
                    if (!Words.key(line.text()).startsWith("can cu")) {
                        text.append(line.text()).append(" \n ");
                    }
                }
                case SourceBlock.Table table -> table.rows()
                        .forEach(row -> row.cells()
                                .forEach(cell -> text.append(String.join(" \n ", cell.paragraphs())).append(" \n ")));
            }
        }
        return text.toString();
    }

    private static @Nullable String number(String head) {
        Matcher number = NUMBER.matcher(Words.key(head));
        return number.find() ? head.substring(number.start(1), number.end(1)).replace(" ", "") : null;
    }

    private static @Nullable LocalDate date(String head) {
        Matcher date = DATE.matcher(Words.key(head));
        try {
            return date.find()
                    ? LocalDate.of(Integer.parseInt(date.group(3)), Integer.parseInt(date.group(2)),
                            Integer.parseInt(date.group(1)))
                    : null;
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static int year(@Nullable String title, @Nullable LocalDate issuedOn, String head) {
        Matcher year = YEAR.matcher(Words.key(title == null ? "" : title));
        int latest = 0;
        while (year.find()) {
            latest = Math.max(latest, Integer.parseInt(year.group(1)));
        }
        if (latest > 0) {
            return latest;
        }
        Matcher written = YEAR.matcher(Words.key(head));
        return issuedOn != null ? issuedOn.getYear() : written.find() ? Integer.parseInt(written.group(1)) : 0;
    }
}
