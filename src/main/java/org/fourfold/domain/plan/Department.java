package org.fourfold.domain.plan;

import java.util.List;
import org.fourfold.domain.finance.SpendCategory;
import org.fourfold.domain.information.InformationJob;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.measure.TableSet;
import org.fourfold.domain.resource.Capacity;
import org.fourfold.domain.resource.Resource;
import org.fourfold.domain.service.Service;

/**
 * A department as its planner describes it: settings and the tables of {@link DepartmentTables}.
 * Rows of other tables may travel in the same set; they are no part of the department.
 */
public record Department(Profile profile, TableSet tables) {

  public <R extends Record> List<R> rows(Class<R> type) {
    return tables.rows(type);
  }

  public <R extends Record> List<R> rows(Table<R> table) {
    return tables.rows(table);
  }

  public <R extends Record> Department with(Class<R> type, List<R> rows) {
    return new Department(profile, tables.with(type, rows));
  }

  public Department with(Profile newProfile) {
    return new Department(newProfile, tables);
  }

  public List<Period> periods() {
    return rows(Period.class);
  }

  public List<Capacity> capacities() {
    return rows(Capacity.class);
  }

  public List<Resource> resources() {
    return rows(Resource.class);
  }

  public List<Service> services() {
    return rows(Service.class);
  }

  public List<InformationJob> informationJobs() {
    return rows(InformationJob.class);
  }

  public List<SpendCategory> spendCategories() {
    return rows(SpendCategory.class);
  }

  /** SHA-256 over all inputs of the department, the same wherever they are the same. */
  public String hash() {
    return InputHash.of(this);
  }
}
