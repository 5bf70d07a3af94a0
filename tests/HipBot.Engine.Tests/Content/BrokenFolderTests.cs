using HipBot.Engine.Content;
using HipBot.Engine.Content.Reading;
using Microsoft.Extensions.Time.Testing;

namespace HipBot.Engine.Tests.Content;

public sealed class BrokenFolderTests
{
    private const string Topic = "answers/anatomy/hip-flexor-what.md";
    private const string Exercise = "exercises/ladder/hip-lean.md";
    private const string Routine = "routines/short-set.md";
    private const string Prompt = "prompts/lean-today.md";
    private const string Sign = "safety/emergency/numb-leg.md";
    private const string Messages = "safety/messages/messages.yaml";

    /// <summary>Name, file, what is replaced by what, and the line and a part of the one finding; the file of the finding where it is another.</summary>
    public static TheoryData<string, string, string, string, int, string, string> Faults => new()
    {
        // YAML
        { "an unclosed bracket", Topic, "sources: [smith-2020]", "sources: [smith-2020", 13, "not readable YAML", "" },
        { "a tab for indentation", Exercise, "  sets: 2-3", "\tsets: 2-3", 13, "not readable YAML", "" },
        { "an anchor", Topic, "title: \"What", "title: &a \"What", 3, "anchors", "" },
        { "an alias bomb", Topic, "sources: [smith-2020]", "sources: &a [x, x]\nrelated: [*a, *a, *a]", 13, "anchors", "" },
        { "a tag", Topic, "review_by: 2027", "review_by: !!timestamp 2027", 16, "tags", "" },
        { "a duplicate key", Topic, "near: [", "title: again\nnear: [", 15, "a second time", "" },
        { "a list for a text", Topic, "title: \"What is a hip flexor?\"", "title: [what, hip]", 3, "`title` must be a single text", "" },
        { "a text for a list", Topic, "sources: [smith-2020]", "sources: smith-2020", 13, "`sources` must be a list", "" },
        { "a word for a number", Exercise, "level: 2", "level: middle", 5, "whole number from 1 to 3", "" },
        { "a number out of range", Exercise, "level: 2", "level: 4", 5, "whole number from 1 to 3", "" },
        { "a range that runs down", Exercise, "sets: 2-3", "sets: 3-2", 13, "a number or a range", "" },
        { "an unknown field", Topic, "sources:", "sorces: [smith-2020]\nsources:", 13, "did you mean `sources`?", "" },
        { "an unknown field in a step", Exercise, "    alt: A person stands", "    atl: x\n    alt: A person stands", 24, "did you mean `alt`?", "" },
        { "fields that end too early", Topic, "near: [", "---\nnear: [", 2, "the field `review_by` is missing", "" },
        { "nesting without end", Topic, "sources: [smith-2020]", "sources: [[[[[[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]]]]]", 13, "nested deeper", "" },
        { "no fields at all", Topic, "---\nid", "id", 1, "first line must be `---`", "" },
        { "fields without an end", Prompt, "reviewed_by:\n---", "reviewed_by:", 1, "second line of `---` is missing", "" },

        // Fields
        { "a missing field", Topic, "title: \"What is a hip flexor?\"\n", "", 2, "the field `title` is missing", "" },
        { "an empty field", Topic, "title: \"What is a hip flexor?\"", "title:", 3, "`title` is empty", "" },
        { "an empty entry of a list", Topic, "  - hip-flexor-what question two", "  -", 6, "an entry of `phrasings` is empty", "" },
        { "too few phrasings", Topic, "  - hip-flexor-what question eight\n", "", 5, "at least 8 entries", "" },
        { "an unknown word of a closed set", Exercise, "position: standing", "position: stading", 6, "did you mean `standing`?", "" },
        { "a date that is none", Topic, "review_by: 2027-01-01", "review_by: 2027-02-30", 16, "a day of the calendar", "" },
        { "a date in another form", Topic, "review_by: 2027-01-01", "review_by: 1 January 2027", 16, "YYYY-MM-DD", "" },
        { "a dose of nothing", Exercise, "  repetitions: 8-12\n", "", 13, "`dose` needs", "" },
        { "a step without text", Exercise, "  - text: Lean on it.", "  - text: \"\"", 25, "`text` is empty", "" },
        { "steps that are words", Exercise, "  - text: Stand by a wall.\n    alt: A person stands by a wall.", "  - Stand by a wall.", 23, "must be a group of fields", "" },
        { "a mistake without a mend", Exercise, "    mend: Slow down.\n", "", 20, "the field `mend` is missing", "" },
        { "minutes that the steps do not add up to", Routine, "minutes: 2", "minutes: 5", 5, "add up to 2 minutes", "" },
        { "a fact without a source in a prompt", Prompt, "kind: do", "kind: learn", 8, "cite its source", "" },

        // Ids and links
        { "an id that differs from the file's name", Topic, "id: hip-flexor-what", "id: hip-flexor", 2, "differs from the name of the file", "" },
        { "an id with capitals", Topic, "id: hip-flexor-what", "id: Hip-Flexor-What", 2, "small letters", "" },
        { "a link to a topic that does not exist", Topic, "near: [hip-flexor-why]", "near: [hip-flexor-wy]", 15, "did you mean `hip-flexor-why`?", "" },
        { "a link to an exercise that does not exist", Topic, "related: [wall-lean]", "related: [wall-lean, door-lean]", 14, "there is no exercise or routine \"door-lean\"", "" },
        { "a routine of an exercise that does not exist", Routine, "exercise: hip-lean", "exercise: hip-leap", 11, "did you mean `hip-lean`?", "" },
        { "a prompt about nothing", Prompt, "about: wall-lean", "about: wall-jump", 7, "there is no exercise, routine or topic \"wall-jump\"", "" },
        { "an unknown source", Topic, "sources: [smith-2020]", "sources: [smith-2021]", 13, "did you mean `smith-2020`?", "" },
        { "claims without a source", Topic, "sources: [smith-2020]", "sources: []", 13, "makes claims without a source", "" },
        { "a claim in a topic that says it makes none", Topic, "sources: [smith-2020]\nrelated: [wall-lean]\nnear: [hip-flexor-why]\nreview_by: 2027-01-01\nreviewed_by: A. Clinician\n---\n\nA hip flexor is", "sources: []\nmakes_claims: false\nreview_by: 2027-01-01\nreviewed_by: A\n---\n\nStudies show that a hip flexor is", 19, "cites no source", "" },
        { "harder that is not mirrored", Exercise, "easier: [wall-lean]", "easier: []", 16, "does not name \"wall-lean\" as `easier`", "exercises/ladder/wall-lean.md" },
        { "the same phrasing of a topic and an exercise", Exercise, "level: 2", "phrasings: [hip flexor what question two]\nlevel: 2", 5, "is already one of", "" },
        { "the same phrasing in two topics", "answers/anatomy/hip-flexor-why.md", "hip-flexor-why question one", "hip flexor what question one", 5, "is already one of \"hip-flexor-what\"", "" },
        { "the same name of two exercises", Exercise, "aliases: [lean of the hip]", "aliases: [Free lean]", 4, "already one of", "" },

        // Text
        { "no text", Prompt, "The next time you wait for the kettle, lean on the wall beside you for a slow breath or two, then change sides and stand tall.\n", "", 12, "no text below the fields", "" },
        { "raw HTML", Topic, "A hip flexor is", "A <b>hip</b> flexor is", 20, "raw HTML", "" },
        { "a block of HTML", Topic, "## When", "<div>x</div>\n\n## When", 33, "raw HTML", "" },
        { "an unknown heading", Topic, "## More", "## Mehr", 22, "the heading \"Mehr\"", "" },
        { "a heading without text", Topic, "See somebody if it lasts.\n", "", 33, "no text under the heading", "" },
        { "a short answer that is long", Topic, "A hip flexor is", "It is so and so and so and so and so and so and so and so and so and so and so and so and so and so and so and so and so and so and so and so and so and so and so and so and so and so. It is", 20, "at most 60", "" },
        { "a link that is no web address", Topic, "A hip flexor is", "A [hip flexor](javascript:alert) is", 20, "must begin with https://", "" },
        { "a link without a lock", Topic, "A hip flexor is", "A [hip flexor](http://example.org/) is", 20, "must begin with https://", "" },
        { "a bare address without a lock", Topic, "A hip flexor is", "A hip flexor (<http://example.org/>) is", 20, "must begin with https://", "" },
        { "a picture in the text", Topic, "A hip flexor is", "A ![hip](https://example.org/a.png) flexor is", 20, "pictures", "" },
        { "a reply that shouts", Sign, "A few causes need help fast.", "A few causes need help fast!", 20, "no exclamation marks", "" },
        { "an action line that is long", Sign, "Call your local emergency number now.", "Call your local emergency number now or go to the nearest emergency department with somebody who can drive you there at once.", 20, "at most 20 words", "" },

        // Warning signs
        { "an example that is not recognised", Sign, "her foot is numb", "her arm is numb", 12, "should trigger this sign", "" },
        { "an example that is recognised but should not be", Sign, "no numb legs here", "my legs numb here", 13, "should not trigger this sign", "" },
        { "a grave sign without a question", Sign, "question: Is your leg numb?\n", "", 2, "the field `question` is missing", "" },
        { "an unknown word group", Sign, "words: [numb-leg]", "words: [num-leg]", 6, "did you mean `numb-leg`?", "" },
        { "an unknown word group in a phrase", "safety/words/words.yaml", "\"<leg> numb\"", "\"<legg> numb\"", 4, "did you mean `leg`?", "" },
        { "a word group that stands for itself", "safety/words/words.yaml", "leg: [leg, legs, foot]", "leg: [leg, legs, \"<numb-leg>\"]", 3, "stands for itself", "" },
        { "a message of an unknown sign", Messages, "  numb-leg:", "  numb-legs:", 2, "did you mean `numb-leg`?", "" },
        { "a sign without messages", Messages, "  harmless:", "  harmless: []\n  low-mood:", 5, "needs at least 1 entry", "" },
        { "a message under two signs", Messages, "  harmless:", "  low-mood:\n    - It is like walking on COTTON WOOL!\n  harmless:", 6, "already stands under \"numb-leg\"", "" },
        { "a message that is harmless and grave", Messages, "- which muscle", "- it is like walking on cotton wool?\n    - which muscle", 6, "already stands under \"numb-leg\"", "" },
        { "a message twice under one sign", Messages, "- which muscle", "- Thank you; that helped.\n    - which muscle", 9, "already stands under \"harmless\"", "" },
        { "a sign without a source and a note", "safety/soon/low-mood.md", "note: clinician to confirm\n", "", 10, "needs a `note`", "" },

        // The shared files
        { "a source twice", "sources.yaml", "sources:", "sources:\n- {key: smith-2020, authors: a, year: 2020, title: t, publisher: p, supports: s, checked: 2026-01-01}", 3, "a second time", "" },
        { "a source with a link that is none", "sources.yaml", "found_at: \"https://example.org/hips\"", "found_at: \"example dot org\"", 8, "not a web address", "" },
        { "a source with a link without a lock", "sources.yaml", "found_at: \"https:", "found_at: \"http:", 8, "begins with https://", "" },
        { "a word with two terms", "vocabulary.yaml", "  hip flexor: [front of hip muscle, hip bender]", "  hip flexor: [hip bender]\n  psoas: [hip bender]", 7, "a word has one term", "" },
        { "a role of context that is missing", "safety/context.yaml", "  turns: [but]\n", "", 5, "the field `turns` is missing", "" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_found_at_its_file_and_line(string name, string file, string old, string text, int line, string message, string foundIn)
    {
        using var folder = new ContentFolder();
        folder.Replace(file, old, text);

        var loaded = folder.Load();

        var findings = string.Join('\n', loaded.Faults);
        loaded.IsSound.ShouldBeFalse(name);
        loaded.Faults.ShouldContain(
            finding => finding.File == (foundIn.Length == 0 ? file : foundIn) && finding.Line == line && finding.Message.Contains(message, StringComparison.Ordinal),
            $"{name}:\n{findings}");
    }

    /// <summary>Name, file, what is replaced by what, and the line and a part of the finding; the file of the finding where it is another.</summary>
    public static TheoryData<string, string, string, string, int, string, string> Flaws => new()
    {
        { "a short answer that is hard to read", Topic, "A hip flexor is a muscle that bends the hip.", "Musculotendinous iliopsoas dysfunction multifactorially necessitates individualised physiotherapeutic rehabilitation.", 20, "the short answer reads at school grade", "" },
        { "a longer answer that is hard to read", Topic, "It runs from the spine or the pelvis down to the thigh bone.", "Contemporary rehabilitation methodologies emphasise individualised, multidimensional, biopsychosocially oriented interdisciplinary interventions, notwithstanding considerable methodological heterogeneity throughout internationally conducted comparative investigations evaluating multidisciplinary musculoskeletal rehabilitation programmes, whose generalisability continuously necessitates interpretational circumspection among multidisciplinary practitioners.", 22, "the longer answer reads at school grade", "" },
        { "a step that is longer to read than to do", Exercise, "Stand by a wall.", "Stand by a wall with your feet as far apart as your hips are wide and your weight on both of your feet and your arms hanging down beside you.", 23, "longer to read than to do", "" },
        { "a side in a step that is done on each side", Exercise, "Lean on it.", "Lean on it with your left hip.", 22, "done on each side", "" },
        { "a change of sides in a step that is done on each side", Exercise, "Lean on it.", "Lean on it, then change sides.", 22, "changes sides by itself", "" },
        { "what makes a side, where the sides take no turns", Exercise, "sides: each", "sides: both\nside_is: hip at the wall", 12, "`side_is` goes with", "" },
        { "a side that gets more than the other", Exercise, "sides: each", "sides: both\nphrasings: []", 23, "one side more often", "" },
        { "a source that nothing cites", "sources.yaml", "sources:", "sources:\n- {key: unread-1999, authors: a, year: 2020, title: t, publisher: p, supports: s, checked: 2026-01-01}", 2, "no file cites the source \"unread-1999\"", "" },
        { "an exercise that nothing leads to", Topic, "related: [wall-lean]", "related: [short-set]", 2, "leads to this exercise", "exercises/ladder/lone-lean.md" },
        { "a prompt that is much like another", Prompt, "The next time you wait for the kettle", "The next time you wait for a train", 2, "much like \"lean-then\"", "prompts/lean-today.md" },
        { "two topics whose phrasings have the same words", "answers/anatomy/hip-flexor-why.md", "hip-flexor-why question one", "question one hip-flexor-what", 5, "has the words of", "" },
    };

    [Theory]
    [MemberData(nameof(Flaws))]
    public void A_flaw_is_found_at_its_file_and_line_and_keeps_nothing_from_being_served(string name, string file, string old, string text, int line, string message, string foundIn)
    {
        using var folder = new ContentFolder();
        if (foundIn.StartsWith("exercises", StringComparison.Ordinal))
        {
            folder.Write(foundIn, folder.Read(Exercise).Replace("id: hip-lean", "id: lone-lean", StringComparison.Ordinal).Replace("name: Hip lean", "name: Lone lean", StringComparison.Ordinal)
                .Replace("[lean of the hip]", "[]", StringComparison.Ordinal).Replace("[wall-lean]", "[]", StringComparison.Ordinal).Replace("[free-lean]", "[]", StringComparison.Ordinal));
        }
        else if (foundIn.StartsWith("prompts", StringComparison.Ordinal))
        {
            folder.Write("prompts/lean-then.md", folder.Read(Prompt).Replace("id: lean-today", "id: lean-then", StringComparison.Ordinal));
        }
        else if (name.StartsWith("a side that", StringComparison.Ordinal))
        {
            folder.Replace(file, "Lean on it.", "Lean on it with your left hip, then the right hip, then the left hip.");
        }

        folder.Replace(file, old, text);

        var loaded = folder.Load();

        loaded.IsSound.ShouldBeTrue(name);
        loaded.ToMend.ShouldContain(
            finding => finding.Kind == FindingKind.Flaw && finding.File == (foundIn.Length == 0 ? file : foundIn) && finding.Line == line && finding.Message.Contains(message, StringComparison.Ordinal),
            $"{name}:\n{string.Join('\n', loaded.Findings)}");
    }

    [Theory]
    [InlineData("The psoas major, a muscle of the spine, joins the iliacus.", "psoas major")]
    [InlineData("Above it lies the tailbone (coccyx).", "coccyx")]
    [InlineData("The labrum is a rim of cartilage.", "labrum")]
    [InlineData("Pain there is called sciatica.", "sciatica")]
    public void A_term_that_the_text_explains_does_not_count_as_hard(string text, string term) =>
        term.Split(' ').ShouldBeSubsetOf(ReadingGrade.ExplainedIn(text));

    [Theory]
    [InlineData("x")]
    [InlineData("x-")]
    [InlineData("x ")]
    [InlineData("called ")]
    public void An_endless_text_is_read_in_no_time(string piece) =>
        ReadingGrade.ExplainedIn(string.Concat(Enumerable.Repeat(piece, 100_000))).Count.ShouldBeLessThan(100_000);

    [Theory]
    [InlineData("hip", 1)]
    [InlineData("muscle", 2)]
    [InlineData("exercise", 3)]
    [InlineData("worked", 1)]
    [InlineData("needed", 2)]
    [InlineData("sciatica", 4)]
    [InlineData("iliacus", 4)]
    [InlineData("station", 2)]
    [InlineData("video", 3)]
    [InlineData("the", 1)]
    public void Syllables_are_counted_near_enough(string word, int syllables) => ReadingGrade.SyllablesOf(word).ShouldBe(syllables);

    [Fact]
    public void The_sound_folder_has_neither_fault_nor_flaw()
    {
        using var folder = new ContentFolder();

        var loaded = folder.Load();

        loaded.ToMend.ShouldBeEmpty();
        loaded.Library.ShouldNotBeNull().Topics.Keys.ShouldBe(["hip-flexor-what", "hip-flexor-why"], ignoreOrder: true);
    }

    [Fact]
    public void What_no_clinician_has_signed_is_a_notice_and_no_fault()
    {
        using var folder = new ContentFolder();

        var notices = folder.Load().Findings;

        notices.ShouldAllBe(finding => finding.Kind == FindingKind.Notice);
        notices.Select(finding => finding.File).ShouldContain(Exercise);
        notices.Select(finding => finding.File).ShouldNotContain(Topic);
    }

    [Fact]
    public void All_faults_of_a_folder_are_named_in_one_run()
    {
        using var folder = new ContentFolder();
        folder.Replace(Topic, "review_by: 2027", "review_by: x2027");
        folder.Replace(Exercise, "level: 2", "level: two");
        folder.Replace(Prompt, "kind: do", "kind: doo");

        var files = folder.Load().Faults.Select(finding => finding.File);

        files.ShouldBe([Topic, Exercise, Prompt], ignoreOrder: true);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_one_finding_and_the_links_to_it_are_none()
    {
        using var folder = new ContentFolder();
        folder.Replace(Exercise, "---", "--");

        folder.Load().Faults.Select(finding => finding.File).ShouldBe([Exercise]);
    }

    [Theory]
    [InlineData("sources.yaml")]
    [InlineData("vocabulary.yaml")]
    [InlineData("safety/context.yaml")]
    [InlineData("safety/words/words.yaml")]
    [InlineData(Messages)]
    public void A_shared_file_that_cannot_be_read_is_one_finding_and_all_that_leans_on_it_is_none(string file)
    {
        using var folder = new ContentFolder();
        var text = folder.Read(file);

        foreach (var broken in new[] { "broken: [\n" + text, "", "\0" + text })
        {
            folder.Write(file, broken);

            folder.Load().Faults.ShouldHaveSingleItem().File.ShouldBe(file);
        }
    }

    [Theory]
    [InlineData("sources.yaml", "sources:")]
    [InlineData("safety/words/words.yaml", "groups:")]
    public void A_shared_file_with_its_one_field_misspelt_has_all_the_findings_itself(string file, string field)
    {
        using var folder = new ContentFolder();
        folder.Replace(file, field, $"x{field}");

        folder.Load().Faults.Select(finding => finding.File).Distinct().ShouldBe([file]);
    }

    [Fact]
    public void A_file_of_no_word_groups_hides_no_unknown_group()
    {
        using var folder = new ContentFolder();
        folder.Write("safety/words/words.yaml", "groups: {}\n");

        folder.Load().Faults.ShouldContain(finding => finding.File == Sign && finding.Message.Contains("there is no word group", StringComparison.Ordinal));
    }

    [Fact]
    public void A_message_twice_in_one_list_is_one_finding()
    {
        using var folder = new ContentFolder();
        folder.Replace(Messages, "- which muscle", "- Thank you, that helped\n    - which muscle");

        folder.Load().Faults.ShouldHaveSingleItem().File.ShouldBe(Messages);
    }

    [Fact]
    public void Blanks_behind_the_first_fence_move_no_finding()
    {
        using var folder = new ContentFolder();
        folder.Replace(Topic, "---\n", "---  \n");
        folder.Replace(Topic, "sources:", "sorces: []\nsources:");

        folder.Load().Faults.ShouldHaveSingleItem().Line.ShouldBe(13);
    }

    [Fact]
    public void A_file_whose_review_date_has_passed_is_a_notice_at_the_date()
    {
        using var folder = new ContentFolder();
        folder.Replace(Topic, "review_by: 2027-01-01", "review_by: 2026-12-31");
        var newYear = new FakeTimeProvider(new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero));

        var loaded = LibraryLoader.Load(folder.Path, TestContext.Current.CancellationToken, time: newYear);

        loaded.IsSound.ShouldBeTrue();
        var notice = loaded.Findings.Where(finding => finding.Message.Contains("review date", StringComparison.Ordinal)).ShouldHaveSingleItem();
        notice.ShouldBe(new Finding(Topic, 16, 1, "the review date of this file has passed; read it again and set a new one", FindingKind.Notice));
    }

    [Fact]
    public void A_date_that_is_none_has_not_passed_too()
    {
        using var folder = new ContentFolder();
        folder.Replace(Topic, "review_by: 2027", "review_by: x2027");

        LibraryLoader.Load(folder.Path, TestContext.Current.CancellationToken, time: TimeProvider.System).Findings.Count(finding => finding.File == Topic).ShouldBe(1);
    }

    [Fact]
    public void A_ladder_with_a_loop_is_found()
    {
        using var folder = new ContentFolder();
        folder.Replace("exercises/ladder/free-lean.md", "harder: []", "harder: [wall-lean]");
        folder.Replace("exercises/ladder/wall-lean.md", "easier: []", "easier: [free-lean]");

        folder.Load().Faults.Count(finding => finding.Message.Contains("the ladder has a loop", StringComparison.Ordinal)).ShouldBe(3);
    }

    [Fact]
    public void The_same_id_in_two_folders_is_found()
    {
        using var folder = new ContentFolder();
        folder.Write("answers/zoology/hip-flexor-what.md", folder.Read(Topic).Replace("---\nid", "---\n# the same\nid", StringComparison.Ordinal));

        folder.Load().Faults.ShouldContain(finding =>
            finding.File == "answers/zoology/hip-flexor-what.md" && finding.Line == 3 && finding.Column == 5 && finding.Message.Contains("already that of answers/anatomy", StringComparison.Ordinal));
    }

    [Fact]
    public void Text_longer_than_a_chat_message_is_found()
    {
        using var folder = new ContentFolder();
        folder.Replace(Topic, "It runs from", new string('x', 1900) + " runs from");

        folder.Load().Faults.ShouldContain(finding => finding.File == Topic && finding.Line == 22 && finding.Message.Contains("a chat message can show", StringComparison.Ordinal));
    }

    [Fact]
    public void Invalid_utf8_is_found_where_it_stands()
    {
        using var folder = new ContentFolder();
        var bytes = File.ReadAllBytes(folder.FullPath(Topic));
        bytes[bytes.AsSpan().IndexOf("What"u8)] = 0xFF;
        File.WriteAllBytes(folder.FullPath(Topic), bytes);

        folder.Load().Faults.ShouldContain(finding => finding.File == Topic && finding.Line == 3 && finding.Column == 9 && finding.Message.Contains("UTF-8", StringComparison.Ordinal));
    }

    [Fact]
    public void A_control_character_is_found_where_it_stands()
    {
        using var folder = new ContentFolder();
        folder.Replace(Topic, "A hip", "A\u202E hip");

        folder.Load().Faults.ShouldContain(finding => finding.File == Topic && finding.Line == 20 && finding.Column == 2 && finding.Message.Contains("U+202E", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("vocabulary.yaml")]
    [InlineData("sources.yaml")]
    [InlineData("safety/context.yaml")]
    public void A_file_that_everything_needs_is_missed(string file)
    {
        using var folder = new ContentFolder();
        File.Delete(folder.FullPath(file));

        folder.Load().Faults.ShouldContain(finding => finding.File == file && finding.Line == 1);
    }

    [Fact]
    public void A_folder_without_warning_signs_is_not_served()
    {
        using var folder = new ContentFolder();
        File.Delete(folder.FullPath(Sign));
        File.Delete(folder.FullPath("safety/soon/low-mood.md"));

        folder.Load().IsSound.ShouldBeFalse();
    }

    [Theory]
    [InlineData("answer/anatomy/x.md", "did you mean `answers`?")]
    [InlineData("source.yaml", "did you mean `sources.yaml`?")]
    [InlineData("answers/x.md", "no file of this name is read in this folder")]
    public void A_file_in_the_wrong_place_is_found(string file, string message)
    {
        using var folder = new ContentFolder();
        folder.Write(file, "---\n");

        folder.Load().Faults.ShouldContain(finding => finding.File == file && finding.Message.Contains(message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(".hidden.md")]
    [InlineData("answers/anatomy/hip-flexor-what.md~")]
    [InlineData("answers/README.md")]
    [InlineData(".git/config")]
    public void Leftovers_of_editors_and_pages_for_writers_are_passed_over(string file)
    {
        using var folder = new ContentFolder();
        folder.Write(file, "anything");

        folder.Load().Faults.ShouldBeEmpty();
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_a_finding() =>
        LibraryLoader.Load("/no/such/folder", TestContext.Current.CancellationToken).Faults.ShouldNotBeEmpty();

    [Fact]
    public void What_lies_too_deep_is_found()
    {
        using var folder = new ContentFolder();
        folder.Write("answers/a/b/c/d/e.md", "---\n");
        folder.Replace(Prompt, "kind: do", "kind: doo");

        var faults = folder.Load().Faults.ToList();

        faults.ShouldContain(finding => finding.File == "answers/a/b/c/d" && finding.Message.Contains("too deep", StringComparison.Ordinal));
        faults.ShouldContain(finding => finding.File == Prompt);
    }

    [Fact]
    public void A_folder_that_links_to_itself_is_found()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "needs a link to a folder");
        using var folder = new ContentFolder();
        Directory.CreateSymbolicLink(folder.FullPath("answers/anatomy/again"), folder.FullPath("answers/anatomy"));

        folder.Load().Faults.ShouldContain(finding => finding.Message.Contains("too deep", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_that_may_not_be_read_is_the_one_finding()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Skip("needs a user who may not read everything");
            return;
        }

        using var folder = new ContentFolder();
        var closed = folder.FullPath("exercises/ladder");
        var mode = File.GetUnixFileMode(closed);
        File.SetUnixFileMode(closed, UnixFileMode.None);

        var faults = folder.Load().Faults;
        File.SetUnixFileMode(closed, mode);

        var fault = faults.ShouldHaveSingleItem();
        fault.File.ShouldBe("exercises/ladder");
        fault.Message.ShouldContain("cannot be read");
    }

    [Fact]
    public void An_endless_file_is_not_read()
    {
        using var folder = new ContentFolder();
        folder.Write(Topic, new string('a', 1024 * 1024));

        folder.Load().Faults.ShouldContain(finding => finding.File == Topic && finding.Message.Contains("bytes", StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_to_a_device_does_not_hang_the_loader()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "needs a device file");
        using var folder = new ContentFolder();
        File.Delete(folder.FullPath(Topic));
        File.CreateSymbolicLink(folder.FullPath(Topic), "/dev/zero");

        folder.Load().Faults.ShouldContain(finding => finding.File == Topic);
    }
}
