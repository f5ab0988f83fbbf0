package se.ledstjarnan.web.lexmaria;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.ledstjarnan.ejb.lexmaria.LexMariaReporterService;
import se.ledstjarnan.web.shared.Asked;

/** How the reporter's own report has come along under lex Maria. */
@Named
@RequestScoped
public class LexMariaMine {

    @Inject
    private LexMariaReporterService reporter;

    private boolean asked;
    private LexMariaReporterService.Progress progress;

    /** Null where the report is not handled under lex Maria. */
    public LexMariaReporterService.Progress getProgress() {
        if (!asked) {
            asked = true;
            progress = reporter.progress(Asked.parameter("number")).orElse(null);
        }
        return progress;
    }
}
