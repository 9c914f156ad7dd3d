package org.fourfold.domain.schedule;

import org.fourfold.domain.measure.Default;
import org.fourfold.domain.measure.Key;
import org.fourfold.domain.measure.Range;
import org.fourfold.domain.measure.Refers;
import org.fourfold.domain.measure.TableFile;
import org.fourfold.domain.measure.Unit;

/**
 * A job as it is typed; see {@link Job}.
 *
 * @param release minutes as a number, or a date-time
 * @param duration minutes
 * @param due like the release, {@code ""} for none
 * @param urgency class, 1 most urgent; {@code class} in files
 * @param pinStart like the release, {@code ""} for any
 */
@TableFile("jobs")
public record JobRow(
    @Key String job,
    @Default("") String name,
    String release,
    @Range(min = 0, max = 1e7) @Unit("minutes") double duration,
    @Default("") String due,
    @Range(min = 0) @Default("1") double weight,
    @Range(min = 1, max = 1e6) @Default("1") int urgency,
    @Default("") String needs,
    @Refers("units") @Default("") String pinUnit,
    @Default("") String pinStart,
    @Key @Range(min = 1, max = 1e6) @Default("1") int operation) {

  public boolean pinned() {
    return !pinUnit.isEmpty() || !pinStart.isEmpty();
  }

  /** Pinned to a unit and a start; both {@code ""} let it go. */
  public JobRow pinnedTo(String unit, String start) {
    return new JobRow(
        job, name, release, duration, due, weight, urgency, needs, unit, start, operation);
  }
}
