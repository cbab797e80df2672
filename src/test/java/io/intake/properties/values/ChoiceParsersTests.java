package io.intake.properties.values;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.properties.Parsed;
import io.intake.properties.PropertyOption;
import io.intake.properties.ValueProblem;
import io.intake.users.Permissions;
import io.intake.users.Role;
import io.intake.users.User;
import io.intake.users.UserId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoiceParsersTests {

  private static List<PropertyOption> options(String... labelsAndValues) {
    var options = new ArrayList<PropertyOption>();
    for (int at = 0; at < labelsAndValues.length; at += 2) {
      options.add(new PropertyOption(labelsAndValues[at + 1], labelsAndValues[at], at, false));
    }
    return options;
  }

  private static final List<PropertyOption> ROLES =
      options("Champion", "CHAMPION", "Budget Holder", "BUDGET_HOLDER", "End User", "END_USER");

  @ParameterizedTest
  @CsvSource({"True,true", "yes,true", "1,true", "FALSE,false", "No,false", "0,false", "' ',blank", "maybe,INVALID_ENUMERATION_OPTION",
      "ja,true", "Y,true", "x,true", "Oui,true", "SÍ,true", "sim,true", "kyllä,true", "Tak,true", "ano,true", "はい,true", "✓,true",
      "Nee,false", "NEIN,false", "não,false", "nej,false", "ei,false", "nie,false", "Ne,false", "否,false", "아니요,false",
      "yes please,INVALID_ENUMERATION_OPTION", "2,INVALID_ENUMERATION_OPTION"})
  void readsACheckbox(String cell, String stored) {
    assertThat(Reading.of(new BoolParser(), cell)).isEqualTo(stored);
  }

  @ParameterizedTest
  @CsvSource({"Budget Holder,BUDGET_HOLDER", "budget holder,BUDGET_HOLDER", "Budget_Holder,BUDGET_HOLDER", "'\u00A0END USER',END_USER",
      "'',blank", "Holder,INVALID_ENUMERATION_OPTION", "Champion;End User,INVALID_ENUMERATION_OPTION"})
  void findsAnOptionByLabelOrValueInAnyCase(String cell, String stored) {
    assertThat(Reading.of(new OptionParser(ROLES), cell)).isEqualTo(stored);
  }

  @Test
  void refusesANameThatFitsTwoOptions() {
    var parser = new OptionParser(options("Lead", "customer", "Customer", "buyer", "Same", "same"));
    assertThat(Reading.of(parser, "customer")).isEqualTo("AMBIGUOUS_ENUMERATION_OPTION");
    assertThat(Reading.of(parser, "lead")).isEqualTo("customer");
    assertThat(Reading.of(parser, "Same")).isEqualTo("same");
  }

  @ParameterizedTest
  @CsvSource({"End User;Champion,CHAMPION;END_USER", "'champion; end_user ;',CHAMPION;END_USER", "Champion;CHAMPION,CHAMPION",
      ";End User,+END_USER", "'; Champion;End User',+CHAMPION;END_USER", ";,blank", "' ; ; ',blank",
      "Champion;Nobody,INVALID_ENUMERATION_OPTION"})
  void readsSeveralOptions(String cell, String stored) {
    assertThat(Reading.of(new OptionsParser(ROLES), cell)).isEqualTo(stored);
  }

  @ParameterizedTest
  @CsvSource({"ADA@example.com,1", "Ada Lovelace,1", "'ada   LOVELACE',1", "1,1", "Grace Hopper,MULTIPLE_OWNERS_FOUND",
      "grace2@example.com,3", "solo@example.com,4", "Nobody,COULD_NOT_FIND_OWNER", "Ada,COULD_NOT_FIND_OWNER", "' ',blank"})
  void findsAnOwnerByAddressOrFullName(String cell, String stored) {
    var parser = new OwnerParser(List.of(user(1, "ada@example.com", "Ada", "Lovelace"), user(2, "grace@example.com", "Grace", "Hopper"),
        user(3, "grace2@example.com", "Grace", "Hopper"), user(4, "solo@example.com", "", "")));
    assertThat(Reading.of(parser, cell)).isEqualTo(stored);
  }

  @Test
  void findsSeveralOwnersAndRefusesThemAllForOneWhoIsNobody() {
    var parser = new OwnersParser(new OwnerParser(List.of(user(1, "ada@example.com", "Ada", "Lovelace"),
        user(2, "grace@example.com", "Grace", "Hopper"))));
    assertThat(parser.parse("grace@example.com; Ada Lovelace;2")).isEqualTo(Parsed.valid("2;1"));
    assertThat(parser.parse(";Ada Lovelace")).isEqualTo(new Parsed.Valid("1", true));
    assertThat(parser.parse("Ada Lovelace;Nobody")).isEqualTo(Parsed.invalid(ValueProblem.COULD_NOT_FIND_OWNER));
    assertThat(parser.parse(" ; ")).isEqualTo(Parsed.BLANK);
  }

  @Test
  void answersTheSameFromMemory() {
    var asked = new ArrayList<String>();
    var option = new OptionParser(ROLES);
    var parser = new Remembering(cell -> {
      asked.add(cell);
      return option.parse(cell);
    });
    assertThat(Reading.of(parser, "Champion")).isEqualTo(Reading.of(parser, "Champion")).isEqualTo("CHAMPION");
    assertThat(asked).containsExactly("Champion");
  }

  private static User user(long id, String email, String first, String last) {
    return new User(new UserId(id), email, first, last, Role.USER, Permissions.STANDARD, true);
  }
}
