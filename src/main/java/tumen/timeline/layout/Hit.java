package tumen.timeline.layout;

/** What lies at a place of the picture. */
public sealed interface Hit {

    /** An event: its mark or its label. */
    record OnEvent(int ordinal) implements Hit {
    }

    /** A mark that stands for several events. */
    record OnCount(CountMark mark) implements Hit {
    }

    /** The density strip of a lane. */
    record OnStrip(DensityStrip strip) implements Hit {
    }

    /** The name of a lane, left of the plot. */
    record OnLaneName(LaneBox lane) implements Hit {
    }

    /** The axis. */
    record OnAxis() implements Hit {
    }

    /** The ground of a lane, or nothing at all: then {@code lane} is null. */
    record OnGround(LaneBox lane) implements Hit {
    }
}
