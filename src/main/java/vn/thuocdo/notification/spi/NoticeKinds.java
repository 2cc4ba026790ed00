package vn.thuocdo.notification.spi;

import java.util.List;

/// Names the kinds of notices of a module; implemented by each module that tells people something.
public interface NoticeKinds {
    /// The kinds, in any order. A notice belongs to the kind with the longest code that its message key begins with.
    List<NoticeKind> kinds();
}
