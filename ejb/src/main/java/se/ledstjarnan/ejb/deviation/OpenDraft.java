package se.ledstjarnan.ejb.deviation;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A draft as the form needs it.
 *
 * @param version to give back at the next save, so that two tabs do not overwrite each other
 * @param token to give back when sending, so that sending twice is sending once
 * @param savedAt null while nothing has been kept
 * @param answers null while nothing has been kept
 */
public record OpenDraft(long version, UUID token, Instant openedAt, Instant savedAt, ReportAnswers answers)
        implements Serializable {}
