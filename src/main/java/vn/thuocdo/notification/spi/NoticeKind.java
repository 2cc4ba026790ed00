package vn.thuocdo.notification.spi;

/// A kind of notices that a person can switch on and off for mail.
///
/// @param code  beginning of the message keys of its notices, for example `task.notice.reminder`; also the message key
///              of its name with `.kind` behind it (`task.notice.reminder.kind`)
/// @param order place in the list of kinds
public record NoticeKind(String code, int order) {
    /// Message key of the kind's name.
    public String label() {
        return code + ".kind";
    }
}
