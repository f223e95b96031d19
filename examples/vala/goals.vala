/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Lists the goals of a plan with those who answer for them, and what is wrong with the
 * plan as judged on a day.
 *
 *   valac --pkg hyvin-1 goals.vala
 *   ./goals DATE FILE
 *
 * The exit status is 0 when nothing is found, 1 when something is, and 2 when the
 * document cannot be read. */

// A text may be there in several languages: this is the one of the document.
string read_text (Hyvin.Document document, Hyvin.Text? text) {
	return text != null ? text.lookup (null, document.language) : "(no title)";
}

// A plan says who answers by the id of a party. One that leads nowhere is told as it is.
string find_party (Hyvin.Document document, Hyvin.Responsible responsible) {
	var id = responsible.party ?? "(nobody)";
	var party = document.resolve (id) as Hyvin.Party;
	return party != null ? read_text (document, party.title) : id;
}

void print_goal (Hyvin.Document document, Hyvin.Goal goal) {
	string[] parties = {};
	for (uint i = 0; i < goal.responsible.get_n_items (); i++) {
		parties += find_party (document, (Hyvin.Responsible) goal.responsible.get_item (i));
	}
	var names = parties.length > 0 ? string.joinv (", ", parties) : "–";
	print ("%s: %s\n", read_text (document, goal.title), names);
}

Hyvin.Report judge (Hyvin.Document document, string date) {
	var parts = date.split ("-");
	var day = Date ();
	day.set_dmy ((DateDay) int.parse (parts[2]), int.parse (parts[1]),
	             (DateYear) int.parse (parts[0]));
	var validator = new Hyvin.Validator ();
	validator.date = day;
	return validator.validate (document);
}

int list_goals (string date, string path) throws Error {
	var document = Hyvin.Document.load (path);
	foreach (var goal in document.list_goals ()) {
		print_goal (document, goal);
	}
	var findings = judge (document, date);
	for (uint i = 0; i < findings.get_n_items (); i++) {
		print ("%s\n", ((Hyvin.Finding) findings.get_item (i)).to_string ());
	}
	return findings.get_n_items () > 0 ? 1 : 0;
}

int main (string[] arguments) {
	Intl.setlocale ();
	if (arguments.length != 3) {
		printerr ("usage: goals DATE FILE\n");
		return 2;
	}
	try {
		return list_goals (arguments[1], arguments[2]);
	} catch (Error error) {
		printerr ("%s\n", error.message);
		return 2;
	}
}
