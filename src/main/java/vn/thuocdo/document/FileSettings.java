package vn.thuocdo.document;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// Limits of stored files.
///
/// @param largest the largest file that is accepted
@ConfigurationProperties("thuocdo.files")
record FileSettings(@DefaultValue("20MB") DataSize largest) {}
