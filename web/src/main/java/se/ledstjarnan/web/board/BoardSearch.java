package se.ledstjarnan.web.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.ledstjarnan.ejb.board.BoardMeetingService;
import se.ledstjarnan.web.shared.SearchPlace;

/** Meetings by their numbers in the search at the top. */
@ApplicationScoped
public class BoardSearch implements SearchPlace {

    private static final Pattern NUMBER = Pattern.compile("SM-(\\d{1,9})");

    @Inject
    private BoardMeetingService meetings;

    @Override
    public Optional<String> exact(String text) {
        Matcher typed = NUMBER.matcher(text.toUpperCase(Locale.ROOT));
        return typed.matches()
                ? meetings.numbered(Integer.parseInt(typed.group(1))).map(id -> "/board/meeting.xhtml?id=" + id)
                : Optional.empty();
    }

    @Override
    public Optional<Hits> search(String words) {
        return Optional.empty();
    }
}
