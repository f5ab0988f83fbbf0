package se.ledstjarnan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MenuGroupTest {

    private static final MenuItem QUIET = item(false, null);

    @Test
    void ofAShortMenuIsShownWhole() {
        assertThat(MenuGroup.of("menu.group.steer", List.of(QUIET), 14).open()).isTrue();
        assertThat(MenuGroup.of("menu.group.steer", List.of(QUIET), 15).open()).isFalse();
    }

    @Test
    void isOpenWhereTheReaderIs() {
        assertThat(MenuGroup.of("menu.group.steer", List.of(QUIET, item(true, null)), 30)
                        .open())
                .isTrue();
    }

    @Test
    void tellsWhatWaitsInItWhileItIsFolded() {
        MenuGroup group = MenuGroup.of(
                "menu.group.steer",
                List.of(
                        QUIET,
                        item(false, new MenuCount.Count(2, "active", "att läsa")),
                        item(false, new MenuCount.Count(3, "late", "försenade"))),
                30);

        assertThat(group.getCount().number()).isEqualTo(5);
        assertThat(group.getCount().kind()).isEqualTo("late");
        assertThat(MenuGroup.of("menu.group.steer", List.of(QUIET), 30).getCount())
                .isNull();
    }

    private static MenuItem item(boolean current, MenuCount.Count count) {
        return new MenuItem("/goal/goals", "menu.goals", current, count);
    }
}
