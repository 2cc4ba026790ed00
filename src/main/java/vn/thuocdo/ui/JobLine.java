package vn.thuocdo.ui;

/// Long work that goes on while the person does something else.
///
/// @param title what is being done
/// @param done  how far it is
/// @param total how far it goes, 0 while nobody knows
/// @param unit  what is counted, for example `trang`
/// @param found what has come out so far, or an empty text
/// @param url   address that answers with this line again, asked every second until the work is over
/// @param stop  path to which a post stops the work, or an empty text
public record JobLine(String title, long done, long total, String unit, String found, String url, String stop) {
    /// How far it is in per cent, 0 while nobody knows.
    public int percent() {
        return total == 0 ? 0 : (int) Math.min(100, 100 * done / total);
    }
}
