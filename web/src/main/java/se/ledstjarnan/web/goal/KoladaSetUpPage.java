package se.ledstjarnan.web.goal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import se.ledstjarnan.domain.goal.KoladaAttempt;
import se.ledstjarnan.domain.goal.KoladaGroup;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.goal.KoladaSetUpService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Texts;

/** Which municipalities are compared, a fetch by hand, a file, and what came of the latest ones. */
@Named("koladaSetUpPage")
@ViewScoped
public class KoladaSetUpPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/goal/kolada";

    @Inject
    private KoladaSetUpService service;

    private KoladaSetUpService.SetUp shown;
    private String municipality;
    private String municipalityName;
    private String peerName;
    private String peers;
    private transient Part file;

    public void load() {
        shown = service.setUp();
        municipality = shown.municipality();
        municipalityName = shown.municipalityName();
        peerName = shown.peerName();
        peers = String.join(", ", shown.peers());
    }

    public String choose() {
        try {
            service.choose(shown.version(), municipality, municipalityName, peerName, peers);
            return Answer.saved(HERE, "goal.saved");
        } catch (DomainException e) {
            return Answer.refused("choose", e);
        }
    }

    public String fetch() {
        try {
            service.fetchNow();
            return Answer.saved(HERE, "goal.fetch.started");
        } catch (DomainException e) {
            return Answer.refused("fetch", e);
        }
    }

    public String takeIn() {
        try {
            if (file == null
                    || file.getSubmittedFileName() == null
                    || file.getSubmittedFileName().isEmpty()) {
                throw DomainException.at("file", "goal.file.missing");
            }
            return Answer.saved(HERE, "goal.file.saved", service.takeIn(bytes()));
        } catch (DomainException e) {
            return Answer.refused("upload", e);
        }
    }

    private byte[] bytes() {
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(KoladaSetUpService.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** "12 400 värden", or what was wrong. */
    public String outcome(KoladaAttempt attempt) {
        return attempt.fault() == null
                ? Texts.of("goal.attempt.done", attempt.numbers())
                : Texts.of("goal.fault." + attempt.fault());
    }

    /** "0885, 1737". */
    public String codes(KoladaGroup group) {
        return String.join(", ", group.members());
    }

    public KoladaSetUpService.SetUp getShown() {
        return shown;
    }

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(String municipality) {
        this.municipality = municipality;
    }

    public String getMunicipalityName() {
        return municipalityName;
    }

    public void setMunicipalityName(String municipalityName) {
        this.municipalityName = municipalityName;
    }

    public String getPeerName() {
        return peerName;
    }

    public void setPeerName(String peerName) {
        this.peerName = peerName;
    }

    public String getPeers() {
        return peers;
    }

    public void setPeers(String peers) {
        this.peers = peers;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
