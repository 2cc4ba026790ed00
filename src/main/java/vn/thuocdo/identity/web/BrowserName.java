package vn.thuocdo.identity.web;

import java.util.List;
import java.util.regex.Pattern;

/// What a browser calls itself, in two words. Only a hint for people, hence no library.
public final class BrowserName {
    private static final List<String> PROGRAMS = List.of("Edg", "OPR", "CocCoc", "Firefox", "Chrome", "Safari", "curl");
    private static final List<String> SYSTEMS = List.of("Windows", "Android", "iPhone", "iPad", "Mac OS", "Linux");
    private static final Pattern KNOWN = Pattern.compile("coc_coc_browser");

    private BrowserName() {}

    /// For example `Chrome · Windows`; `–` where it says nothing.
    public static String of(String agent) {
        var text = KNOWN.matcher(agent).replaceAll("CocCoc");
        var program = PROGRAMS.stream().filter(text::contains).findFirst().orElse("");
        var system = SYSTEMS.stream().filter(text::contains).findFirst().orElse("");
        if (program.isEmpty() && system.isEmpty())
            return "–";
        var shown = program.equals("Edg") ? "Edge" : program.equals("OPR") ? "Opera" : program;
        return shown.isEmpty() || system.isEmpty() ? shown + system : shown + " · " + system;
    }
}
