package vn.thuocdo.identity.spi;

import java.util.List;
import java.util.Locale;

/// Lines at the foot of the sign-in page, for example today's working hours and the next holiday. They are shown to
/// everybody, so they must hold nothing that is not public.
public interface SignInNotice {
    /// The lines in the given language, top first; none when there is nothing to say.
    List<Line> lines(Locale language);

    /// @param label what it is about, for example `Hôm nay`
    /// @param text  for example `Thứ Tư, 27/8/2025 · làm việc 07:30–11:30, 13:30–17:00`
    record Line(String label, String text) {}
}
