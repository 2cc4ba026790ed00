package vn.thuocdo.plan.reader.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.reader.model.Quantity;

/// Parts a passage into its targets, one for each figure: “100% A được công bố; 100% B được công khai” are two. A passage
/// with a single figure stays whole, unless an independent sentence without figure stands beside it.
public final class TargetClauses {

    private static final Pattern PURPOSE = Pattern.compile("^(?:de|nham|qua do|tu do|gop phan|trong do khong)\\b.*");
    private static final Pattern STRIVE = Pattern.compile("^phan dau\\b.*");
    private static final Pattern LINK = Pattern
            .compile("^(?:,? ?(?:trong do|trong so do|dong thoi|rieng|cu the|va) ?[,:]? )+");
    private static final Pattern STARTER = Pattern
            .compile("^(?:(?:trong do|trong so do|dong thoi|va),? )*(?:ty le|muc do"
                    + "|so |tong so|chi so|phan dau|dam bao|bao dam|trong nam|toi thieu|it nhat|tren \\d|\\d|khong co|co ).*");
    private static final Pattern RESULT = Pattern.compile(", ?((?:dam bao|bao dam) [^,;.]*)$");
    private static final Pattern AIM = Pattern.compile(", ?((?:phan dau|dam bao|bao dam|trong do) [^,;.]*)$");
    private static final Pattern TAIL = Pattern.compile("(?: ?\\([^()]*\\)| ?[.;,:])+$");
    private static final Pattern LEAD_IN = Pattern.compile("^[^:]*[^:\\d]: (?:phan dau )?(?=\\S)");
    private static final Pattern NO_VERB = Pattern
            .compile("^(?:(?:dam bao|bao dam|phan dau) )?\\d+ ?%(?! ?tro)(?!.*\\b(?:duoc"
                    + "|dat|co(?! quan)|phai|bo tri|thuc hien|hoan thanh|chap hanh|su dung|cong bo|cong khai|xu ly|giai quyet|dam bao"
                    + "|bao dam|khong|cap nhat|tham gia|ap dung|trien khai)\\b).*");
    private static final Pattern ASIDE = Pattern
            .compile(
                    "\\(((?:co |dat |phan dau |dam bao |bao dam )*(?:it nhat|toi thieu|tren|tu|khong qua|\\d)[^()]*)\\)");
    /// A rise in rank is a target wherever it stands.
    private static final Pattern RANK = Pattern.compile("\\btang\\b[^,;.]*\\b(?:bac|hang)\\b");
    private static final Pattern ECHO = Pattern
            .compile("^(?:va |tien toi |huong toi )?phan dau (?:dat )?(?:tu |tren |toi thieu )?\\d+ ?%.{0,12}");

    private TargetClauses() {}

    /// A target within the passage: its place there and its figure, null for a passage without figure.
    public record Clause(int from, int to, @Nullable Quantity quantity) {}

    /// The targets of a passage from a list of targets; a passage without figure is one target as a whole.
    public static List<Clause> ofTarget(Text text) {
        List<Piece> pieces = pieces(text, true);
        List<Piece> joined = join(text, pieces);
        List<Piece> figured = joined.stream().filter(piece -> piece.quantity != null).toList();
        if (figured.isEmpty()) {
            return List.of(new Clause(0, text.length(), inBrackets(text)));
        }
        if (joined.size() == 1) {
            Piece only = joined.getFirst();
            int from = only.from == 0 ? cut(text, only, RESULT) : only.from;
            boolean led = LEAD_IN.matcher(text.key().substring(0, only.figure) + "x").find();
            return List.of(from == 0 && !led ? new Clause(0, text.length(), only.quantity) : trimmed(text, only, from));
        }
        return figured.stream().map(piece -> trimmed(text, piece, cut(text, piece, RESULT))).toList();
    }

    /// The figure of an aside such as “(có ít nhất 01 sáng kiến)”.
    private static @Nullable Quantity inBrackets(Text text) {
        Matcher aside = ASIDE.matcher(text.key());
        if (!aside.find()) {
            return null;
        }
        List<QuantityReader.Found> found = QuantityReader.find(text.part(aside.start(1), aside.end(1)), true);
        return found.isEmpty() ? null : found.getFirst().quantity();
    }

    /// The targets hidden in running text, such as a task: only clauses with a figure.
    public static List<Clause> ofText(Text text) {
        return pieces(text, RANK.matcher(text.key()).find()).stream().filter(piece -> piece.quantity != null)
                .map(piece -> trimmed(text, piece, cut(text, piece, AIM))).toList();
    }

    /// A stretch of text with at most one figure that stands at `figure`.
    private record Piece(int from, int to, int figure, @Nullable Quantity quantity) {}

    private static List<Piece> pieces(Text text, boolean targets) {
        Text open = new Text(text.raw(), Sentences.withoutBrackets(text.key()));
        List<Piece> pieces = new ArrayList<>();
        for (int[] part : Sentences.of(open)) {
            String key = open.key().substring(part[0], part[1]);
            List<QuantityReader.Found> found = QuantityReader
                    .find(new Text(open.raw().substring(part[0], part[1]), key), targets);
            int from = 0;
            for (int i = 0; i < found.size(); i++) {
                int next = i + 1 < found.size()
                        ? border(key, found.get(i).to(), found.get(i + 1).from())
                        : key.length();
                if (next < 0) {
                    continue;
                }
                if (!(i > 0 && ECHO.matcher(key.substring(from, next).strip()).matches())) {
                    QuantityReader.Found one = first(found, from, next);
                    pieces.add(new Piece(part[0] + from, part[0] + next, part[0] + one.from(), one.quantity()));
                }
                from = next;
            }
            if (found.isEmpty()) {
                pieces.add(new Piece(part[0], part[1], -1, null));
            }
        }
        return pieces;
    }

    private static QuantityReader.Found first(List<QuantityReader.Found> found, int from, int to) {
        return found.stream().filter(one -> one.from() >= from && one.from() < to).findFirst().orElse(found.getFirst());
    }

    /// Where the clause of the next figure begins: at the first comma that opens one, else at the last; -1 when both
    /// figures stand in one clause.
    private static int border(String key, int after, int figure) {
        int last = -1;
        for (int comma = key.indexOf(',', after); comma >= 0 && comma < figure; comma = key.indexOf(',', comma + 1)) {
            if (STARTER.matcher(key.substring(comma + 1).stripLeading()).matches()) {
                return comma + 1;
            }
            last = comma + 1;
        }
        int and = key.lastIndexOf(" va ", figure);
        return last < 0 && and >= after ? and + 1 : last;
    }

    private static List<Piece> join(Text text, List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            String key = text.part(piece.from, piece.to).key();
            Piece last = joined.isEmpty() ? null : joined.getLast();
            boolean purpose = piece.quantity == null && PURPOSE.matcher(key).matches();
            boolean strive = piece.quantity != null && last != null && last.quantity == null
                    && STRIVE.matcher(key).matches();
            boolean goesOn = piece.quantity == null && last != null && last.quantity != null
                    && NO_VERB.matcher(text.part(last.from, last.to).key()).matches();
            if (last != null && (purpose || strive || goesOn)) {
                joined.removeLast();
                Piece figured = strive ? piece : last;
                joined.add(new Piece(last.from, piece.to, figured.figure, figured.quantity));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static int cut(Text text, Piece piece, Pattern opening) {
        Matcher match = opening.matcher(text.key().substring(piece.from, piece.figure));
        if (match.find()) {
            return piece.from + match.start(1);
        }
        Matcher atFigure = opening.matcher(text.key().substring(piece.from, piece.figure) + "x");
        return atFigure.find() ? piece.from + atFigure.start(1) : piece.from;
    }

    private static Clause trimmed(Text text, Piece piece, int start) {
        int from = start;
        int to = piece.to;
        Matcher leadIn = LEAD_IN.matcher(text.key().substring(from, Math.max(from, piece.figure)) + "x");
        from += leadIn.find() ? leadIn.end() : 0;
        Matcher link = LINK.matcher(text.key().substring(from, to));
        from += link.find() ? link.end() : 0;
        Matcher tail = TAIL.matcher(text.key().substring(from, to).stripTrailing());
        to = from + (tail.find() ? tail.start() : text.key().substring(from, to).stripTrailing().length());
        while (from < to && text.raw().charAt(from) == ' ') {
            from++;
        }
        return new Clause(from, Math.max(to, from), piece.quantity);
    }
}
