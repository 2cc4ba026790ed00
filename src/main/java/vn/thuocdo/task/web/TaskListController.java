package vn.thuocdo.task.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Lists of tasks: on screen, on paper and as a spreadsheet, always of exactly the same filter.
@Controller
class TaskListController {
    static final int ROWS = 50;
    private static final MediaType XLSX = MediaType
            .parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final TaskLists lists;

    TaskListController(TaskLists lists) {
        this.lists = lists;
    }

    @GetMapping("/tasks")
    String list(TaskListQuery query, Model model) {
        model.addAttribute("page", lists.page(query, ROWS));
        return "task/list";
    }

    @GetMapping("/tasks/print")
    String print(TaskListQuery query, Model model) {
        model.addAttribute("page", lists.whole(query));
        return "task/print";
    }

    @GetMapping({"/tasks/export", "/api/v1/tasks/export"})
    @Operation(summary = "The tasks of a filter as a spreadsheet", tags = "tasks")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
    ResponseEntity<byte[]> export(@ParameterObject TaskListQuery query) throws IOException {
        return ResponseEntity.ok().contentType(XLSX).header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition
                .attachment().filename("nhiem-vu.xlsx").build().toString()).body(TaskWorkbook.of(lists.whole(query)));
    }
}
