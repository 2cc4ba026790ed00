package vn.thuocdo.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Keeps the hash of every batch outside the database, in `audit-seals.log` of the data folder. A chain alone cannot tell
/// that its end was cut off; these lines can. Copy the file to another machine to be safe from who can write here too.
@Component
class SealLog {
    static final String FILE = "audit-seals.log";
    private static final Logger LOG = LoggerFactory.getLogger(SealLog.class);

    private final Path folder;

    SealLog(@Value("${thuocdo.data}") Path folder) {
        this.folder = folder;
    }

    /// Notes a batch once it is committed.
    void afterCommit(UUID agency, long number, byte[] hash) {
        var line = agency + " " + number + " " + HexFormat.of().formatHex(hash) + "\n";
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                append(line);
            }
        });
    }

    private void append(String line) {
        try {
            Files.writeString(Files.createDirectories(folder).resolve(FILE), line, StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException failure) {
            LOG.warn("The seal of the audit trail could not be noted in {}", folder.resolve(FILE), failure);
        }
    }
}
