package vn.thuocdo.ui;

/// The most that one uploaded file may have; the server's own limit lies a little above it.
public final class UploadLimit {
    /// In megabytes, as people count them.
    public static final int MEGABYTES = 20;

    private UploadLimit() {}
}
