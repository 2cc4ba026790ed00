package vn.thuocdo.plan.reader.sample;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.reader.language.Words;
import vn.thuocdo.plan.reader.sample.SampleDocument.Cell;

/// Makes up a plan whose tasks stand in an annex; the seed decides on columns, headings, numbering, merged cells, damage.
public final class SampleAnnex {

    private enum Column {
        NUMBER, OBJECTIVE, TASK, PRODUCT, LEAD, COORDINATORS, BOTH, DUE, NOTE
    }

    private enum Who {
        COLUMNS, BOTH, GROUP, LEAD_ONLY
    }

    private enum Groups {
        ROMAN_CELL, ROMAN_IN_TEXT, CAPITAL_AND_ROMAN, PLAIN, NONE
    }

    private final Random random;
    private final List<Column> columns = new ArrayList<>();
    private final List<SampleTask> tasks = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();
    private final Who who;
    private final Groups groups;
    private final boolean twoRows;
    private final boolean labelledProduct;
    private int count;

    public SampleAnnex(long seed) {
        random = new Random(seed);
        who = pick(List.of(Who.values()));
        groups = who == Who.GROUP
                ? pick(List.of(Groups.ROMAN_CELL, Groups.ROMAN_IN_TEXT, Groups.PLAIN))
                : pick(List.of(Groups.values()));
        chooseColumns();
        labelledProduct = !columns.contains(Column.PRODUCT) && random.nextBoolean();
        int lead = columns.indexOf(Column.LEAD);
        twoRows = lead >= 0 && lead + 1 < columns.size() && columns.get(lead + 1) == Column.COORDINATORS
                && random.nextBoolean();
    }

    public List<SampleTask> tasks() {
        return tasks;
    }

    /// The file; call once.
    public SampleDocument write() {
        SampleDocument document = new SampleDocument();
        document.head("An Bình", "12/KH-UBND", "ngày 08 tháng 01 năm 2026").title("KẾ HOẠCH")
                .title("Cải cách hành chính năm 2026 trên địa bàn xã An Bình")
                .line("Căn cứ Kế hoạch số 5/KH-UBND của UBND tỉnh;")
                .bold("I. MỤC ĐÍCH, YÊU CẦU").line("1. Mục đích: nâng cao hiệu quả công tác.").bold("II. NHIỆM VỤ")
                .line("(Có phụ lục chi tiết kèm theo)").bold("III. TỔ CHỨC THỰC HIỆN")
                .line("Các bộ phận căn cứ kế hoạch tổ chức thực hiện.").foot()
                .title(pick(List.of("PHỤ LỤC", "PHỤ LỤC I", "Phụ lục".toUpperCase())))
                .title("Danh mục nhiệm vụ cải cách hành chính năm 2026");
        List<List<Cell>> heading = heading();
        body();
        int cut = random.nextInt(3) == 0 ? rows.size() / 2 : 0;
        List<List<Cell>> first = new ArrayList<>(heading);
        if (random.nextInt(3) == 0) {
            first.add(counting());
        }
        first.addAll(cut > 0 && splitIsClean(cut) ? rows.subList(0, cut) : rows);
        document.table(first);
        if (cut > 0 && splitIsClean(cut)) {
            List<List<Cell>> second = new ArrayList<>(random.nextBoolean() ? heading : List.of());
            second.addAll(rows.subList(cut, rows.size()));
            document.table(second);
        }
        return document;
    }

    private boolean splitIsClean(int cut) {
        return rows.get(cut).stream().noneMatch(Cell::goesOn);
    }

    private void chooseColumns() {
        List<Column> rest = new ArrayList<>();
        if (random.nextInt(5) > 0) {
            rest.add(Column.PRODUCT);
        }
        switch (who) {
            case COLUMNS -> rest.add(Column.LEAD);
            case BOTH -> rest.add(Column.BOTH);
            case LEAD_ONLY -> rest.add(Column.LEAD);
            case GROUP -> rest.add(Column.COORDINATORS);
        }
        rest.add(Column.DUE);
        java.util.Collections.shuffle(rest, random);
        if (who == Who.COLUMNS) {
            rest.add(rest.indexOf(Column.LEAD) + 1, Column.COORDINATORS);
        }
        if (random.nextInt(4) == 0) {
            rest.add(Column.NOTE);
        }
        columns.add(Column.NUMBER);
        if (random.nextInt(3) == 0) {
            columns.add(Column.OBJECTIVE);
        }
        columns.add(Column.TASK);
        columns.addAll(rest);
    }

    private List<List<Cell>> heading() {
        List<Cell> top = new ArrayList<>();
        List<Cell> bottom = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (twoRows && column == Column.LEAD) {
                top.add(Cell.wide(damaged(pick(List.of("Phân công thực hiện", "Trách nhiệm thực hiện"))), 2));
                bottom.add(Cell.of(damaged("Chủ trì")).strong());
                bottom.add(Cell.of(damaged("Phối hợp")).strong());
                i++;
            } else {
                top.add(twoRows
                        ? Cell.of(damaged(label(column))).merged(true)
                        : Cell.of(damaged(label(column))).strong());
                bottom.add(Cell.of().merged(false));
            }
        }
        return twoRows ? List.of(top, bottom) : List.of(top);
    }

    private String label(Column column) {
        return pick(switch (column) {
            case NUMBER -> List.of("TT", "STT", "Số TT");
            case OBJECTIVE -> List.of("Mục tiêu", "Mục tiêu cụ thể");
            case TASK ->
                List.of("Nhiệm vụ", "Nội dung công việc", "Nhiệm vụ, giải pháp", "Hoạt động", "Nội dung thực hiện",
                        "Nhiệm vụ/Hoạt động", "Nội dung nhiệm vụ", "NHIỆM VỤ CỤ THỂ");
            case PRODUCT ->
                List.of("Sản phẩm", "Kết quả/Sản phẩm", "Kết quả đầu ra", "Sản phẩm dự kiến", "Kết quả, sản phẩm");
            case LEAD -> List.of("Cơ quan chủ trì", "Đơn vị chủ trì", "Bộ phận chủ trì thực hiện", "Chủ trì",
                    "Đơn vị thực hiện");
            case COORDINATORS -> List.of("Cơ quan phối hợp", "Đơn vị phối hợp", "Phối hợp", "Bộ phận phối hợp");
            case BOTH -> List.of("Chủ trì/Phối hợp", "Cơ quan chủ trì, phối hợp", "Đơn vị chủ trì; đơn vị phối hợp");
            case DUE -> List.of("Thời gian thực hiện", "Thời gian hoàn thành", "Thời hạn", "Tiến độ", "Thời gian");
            case NOTE -> List.of("Ghi chú");
        });
    }

    private List<Cell> counting() {
        List<Cell> cells = new ArrayList<>();
        for (int i = 1; i <= columns.size(); i++) {
            cells.add(Cell.of("(" + i + ")"));
        }
        return cells;
    }

    private void body() {
        int areas = groups == Groups.NONE ? 1 : 2 + random.nextInt(3);
        for (int area = 0; area < areas; area++) {
            String lead = null;
            if (groups != Groups.NONE) {
                lead = group(area);
            }
            count = 0;
            int size = 1 + random.nextInt(4);
            for (int i = 0; i < size; i++) {
                objective(lead);
            }
        }
    }

    private @Nullable String group(int area) {
        boolean unit = who == Who.GROUP;
        String title = unit ? SampleWords.UNITS.get(area) : SampleWords.AREAS.get(area);
        String roman = List.of("I", "II", "III", "IV", "V").get(area);
        String shown = random.nextBoolean() ? title : title.toUpperCase();
        int width = columns.size();
        switch (groups) {
            case ROMAN_CELL -> rows.add(List.of(Cell.of(roman).strong(), Cell.wide(shown, width - 1)));
            case ROMAN_IN_TEXT -> rows.add(List.of(Cell.wide(roman + ". " + shown, width)));
            case PLAIN -> rows.add(List.of(Cell.wide(shown, width)));
            case CAPITAL_AND_ROMAN -> {
                if (area == 0 || area == 2) {
                    rows.add(List.of(Cell.of(area == 0 ? "A" : "B").strong(),
                            Cell.wide("NHÓM NHIỆM VỤ " + area, width - 1)));
                }
                rows.add(List.of(Cell.of(area % 2 == 0 ? "I" : "II").strong(), Cell.wide(shown, width - 1)));
            }
            case NONE -> {
            }
        }
        return unit ? shown : null;
    }

    private void objective(@Nullable String lead) {
        count++;
        boolean shared = columns.contains(Column.OBJECTIVE);
        String objective = shared ? pick(SampleWords.OBJECTIVES) : null;
        int activities = shared ? 1 + random.nextInt(3) : 1;
        boolean merged = random.nextInt(4) > 0;
        for (int i = 0; i < activities; i++) {
            task(objective, lead, i, activities > 1, merged);
        }
    }

    private void task(@Nullable String objective, @Nullable String groupLead, int index, boolean several,
            boolean merged) {
        String text = pick(SampleWords.TASKS);
        String product = random.nextInt(8) == 0 ? null : pick(SampleWords.PRODUCTS);
        String lead = groupLead != null ? groupLead : pick(SampleWords.UNITS);
        List<String> help = new ArrayList<>(SampleWords.UNITS);
        java.util.Collections.shuffle(help, random);
        help = new ArrayList<>(help.subList(0, who == Who.LEAD_ONLY ? 0 : 1 + random.nextInt(2)));
        help.remove(lead);
        SampleWords.Due due = pick(SampleWords.DUES);
        List<Cell> cells = new ArrayList<>();
        boolean label = labelledProduct && product != null;
        for (Column column : columns) {
            cells.add(switch (column) {
                case NUMBER -> shared(Cell.of(String.valueOf(count)), index, several, merged);
                case OBJECTIVE -> shared(Cell.of(objective == null ? "" : objective), index, several, merged);
                case TASK -> label ? Cell.of(text, "Sản phẩm: " + product) : Cell.of(text);
                case PRODUCT -> Cell.of(product == null ? "" : product);
                case LEAD -> Cell.of(lead);
                case COORDINATORS -> units(help);
                case BOTH -> both(lead, help);
                case DUE -> Cell.of(due.words());
                case NOTE -> Cell.of(random.nextBoolean() ? "" : "Nhiệm vụ thường niên");
            });
        }
        rows.add(cells);
        boolean productKnown = columns.contains(Column.PRODUCT) || label;
        tasks.add(new SampleTask(text, objective, productKnown ? product : null, lead, help, due));
    }

    private static Cell shared(Cell cell, int index, boolean several, boolean merged) {
        if (!several) {
            return cell;
        }
        return merged ? cell.merged(index == 0) : index == 0 ? cell : Cell.of("");
    }

    private Cell units(List<String> units) {
        return switch (random.nextInt(3)) {
            case 0 -> Cell.of(String.join("; ", units));
            case 1 -> Cell.of(String.join(", ", units));
            default ->
                Cell.of(units.stream().map(unit -> units.size() > 1 ? "- " + unit : unit).toArray(String[]::new));
        };
    }

    private Cell both(String lead, List<String> help) {
        String others = String.join(", ", help);
        if (help.isEmpty()) {
            return Cell.of("Chủ trì: " + lead);
        }
        return switch (random.nextInt(5)) {
            case 0 -> Cell.of("Chủ trì: " + lead + "; Phối hợp: " + others);
            case 1 -> Cell.of("- Chủ trì: " + lead, "- Phối hợp: " + others);
            case 2 -> Cell.of(lead + " chủ trì, phối hợp với " + others);
            case 3 -> Cell.of("- Cơ quan chủ trì: " + lead + ".", "- Cơ quan phối hợp: " + others + ".");
            default -> Cell.of(lead + "/" + others);
        };
    }

    private String damaged(String label) {
        return switch (random.nextInt(8)) {
            case 0 -> Normalizer.normalize(label, Normalizer.Form.NFD);
            case 1 -> Words.key(label);
            case 2 -> label.replace(" ", "  ");
            case 3 -> label.replace(' ', '\u00A0');
            case 4 -> label.toUpperCase();
            default -> label;
        };
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @Override
    public String toString() {
        return who + " " + groups + " " + columns + (twoRows ? " two rows" : "");
    }
}
