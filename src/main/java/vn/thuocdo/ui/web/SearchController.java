package vn.thuocdo.ui.web;

import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.ui.spi.SearchSource;

/// Finds records of all modules by what was typed into the box of the top bar.
@Controller
class SearchController {
    private static final int HITS = 8;
    private static final int LONGEST = 200;

    private final ObjectProvider<SearchSource> sources;
    private final CurrentActor actor;

    SearchController(ObjectProvider<SearchSource> sources, CurrentActor actor) {
        this.sources = sources;
        this.actor = actor;
    }

    @GetMapping("/search")
    String find(@RequestParam(defaultValue = "") String q, Model model) {
        var stripped = q.strip();
        var query = stripped.substring(0, Math.min(LONGEST, stripped.length()));
        var kinds = sources.stream().filter(_ -> !query.isEmpty())
                .sorted(Comparator.comparingInt(SearchSource::order))
                .map(source -> new SearchPage.Kind(source.heading(), source.find(actor.get(), query, HITS),
                        source.allUrl(query)))
                .filter(kind -> !kind.hits().isEmpty()).toList();
        model.addAttribute("page", new SearchPage(query, kinds));
        return "ui/search";
    }
}
