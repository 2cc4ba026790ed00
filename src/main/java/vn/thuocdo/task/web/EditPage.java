package vn.thuocdo.task.web;

/// The form of a new or changed task.
///
/// @param form    what it holds
/// @param choices values to choose from
/// @param title   the page's title
/// @param action  where the form goes
/// @param back    where giving up leads
/// @param version version read, or 0 for a new task
/// @param whole   the task it is a part of, or an empty text
public record EditPage(TaskForm form, TaskListPage.Choices choices, String title, String action, String back,
        int version, String whole) {
    /// Name under which the browser keeps what is typed.
    public String draft() {
        return version > 0 ? "task-edit-" + action.replace('/', '-') : "task-new";
    }
}
