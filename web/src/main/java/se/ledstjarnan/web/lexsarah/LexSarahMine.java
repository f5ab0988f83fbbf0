package se.ledstjarnan.web.lexsarah;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.ledstjarnan.ejb.lexsarah.ReporterService;
import se.ledstjarnan.web.shared.Asked;

/** How the reporter's own report of a missförhållande has come along. */
@Named
@RequestScoped
public class LexSarahMine {

    @Inject
    private ReporterService reporter;

    private boolean asked;
    private ReporterService.Progress progress;

    /** Null where the report is not handled under lex Sarah. */
    public ReporterService.Progress getProgress() {
        if (!asked) {
            asked = true;
            progress = reporter.progress(Asked.parameter("number")).orElse(null);
        }
        return progress;
    }
}
