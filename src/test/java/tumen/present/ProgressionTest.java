package tumen.present;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressionTest {

    @Test
    void stepsLeadThroughThePagesOfAnEventAndThenToTheNext() {
        Progression at = new Progression(2, 0);
        at.pages(2);
        assertThat(at.next()).isTrue();
        assertThat(at.event()).isZero();
        assertThat(at.page()).isEqualTo(1);
        assertThat(at.next()).isTrue();
        assertThat(at.event()).isEqualTo(1);
        assertThat(at.page()).isZero();
        at.pages(1);
        assertThat(at.next()).isFalse();
        assertThat(at.event()).isEqualTo(1);
    }

    @Test
    void stepsBackLeadToTheFirstPageOfTheEventBefore() {
        Progression at = new Progression(3, 2);
        assertThat(at.back()).isTrue();
        at.pages(3);
        assertThat(at.event()).isEqualTo(1);
        assertThat(at.page()).isZero();
        assertThat(at.next()).isTrue();
        assertThat(at.back()).isTrue();
        assertThat(at.page()).isZero();
        assertThat(at.back()).isTrue();
        assertThat(at.event()).isZero();
        assertThat(at.back()).isFalse();
    }

    @Test
    void eitherEndIsReachedAtOnce() {
        Progression at = new Progression(5, 2);
        at.pages(4);
        at.next();
        assertThat(at.go(4)).isTrue();
        assertThat(at.event()).isEqualTo(4);
        assertThat(at.page()).isZero();
        assertThat(at.go(4)).isFalse();
        assertThat(at.go(5)).isFalse();
        assertThat(at.go(-1)).isFalse();
        assertThat(at.go(0)).isTrue();
    }

    @Test
    void aPageThatIsNoLongerThereIsLeft() {
        Progression at = new Progression(1, 0);
        at.pages(3);
        at.next();
        at.next();
        at.pages(2);
        assertThat(at.page()).isEqualTo(1);
    }
}
