package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A text that is too long is said to be, whether the rules find that or the server before them. */
class LargeFormIT {

    @Test
    void isToldOfAndNothingGoesWrong() {
        HttpPage tooLong = previewed(300_000);
        assertThat(tooLong.status()).isEqualTo(200);
        assertThat(tooLong.text()).contains("högst 200");

        HttpPage fiveMegabytes = previewed(5 << 20);
        assertThat(fiveMegabytes.status()).isEqualTo(413);
        assertThat(fiveMegabytes.text()).contains("är för långt och togs inte emot");
    }

    private static HttpPage previewed(int letters) {
        HttpUser kerstin = ProductUnderTest.as("kerstin");
        HttpForm form = kerstin.get("/routine/edit.xhtml").form("write").set("write:text", "a".repeat(letters));
        return kerstin.submit(form.pressAjax("write:preview", "write:preview write:text", "write:shown write:text"));
    }
}
