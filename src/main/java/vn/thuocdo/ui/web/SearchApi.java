package vn.thuocdo.ui.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.ui.Page;
import vn.thuocdo.ui.spi.SearchHit;
import vn.thuocdo.ui.spi.SearchSource;

/// The search over all modules for programs.
@RestController
@RequestMapping("/api/v1/search")
@Tag(name = "work")
class SearchApi {
    private static final int LONGEST = 200;

    private final ObjectProvider<SearchSource> sources;
    private final CurrentActor actor;

    SearchApi(ObjectProvider<SearchSource> sources, CurrentActor actor) {
        this.sources = sources;
        this.actor = actor;
    }

    record Kind(String heading, List<SearchHit> hits) {}

    @GetMapping
    @Operation(summary = "Records of all kinds that I may see by words; diacritics do not matter")
    List<Kind> find(@RequestParam(defaultValue = "") String q,
            @Parameter(description = "Most hits of a kind, 1 to 50") @RequestParam(defaultValue = "8") int limit) {
        var stripped = q.strip();
        var query = stripped.substring(0, Math.min(LONGEST, stripped.length()));
        return sources.stream().filter(source -> !query.isEmpty())
                .sorted(Comparator.comparingInt(SearchSource::order)).map(source -> new Kind(
                        Page.text(source.heading()), source.find(actor.get(), query, Math.clamp(limit, 1, 50))))
                .filter(kind -> !kind.hits().isEmpty()).toList();
    }
}
