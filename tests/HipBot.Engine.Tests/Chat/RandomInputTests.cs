using CsCheck;
using HipBot.Engine.Chat;

namespace HipBot.Engine.Tests.Chat;

/// <summary>
/// Whatever is sent, nothing breaks, nothing is changed, and a helpful word comes back. Set <c>HIPBOT_TEST_MANY</c> to try 100,000 of each.
/// </summary>
public sealed class RandomInputTests
{
    private static readonly long Many = Environment.GetEnvironmentVariable("HIPBOT_TEST_MANY") is null ? 1_000 : 100_000;

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String,
        Gen.Char.Array[0, 60].Select(letters => new string(letters)),
        Gen.String[Gen.Char["_-1itemgrouphelpdsnqx"], 0, 70],
        Gen.OneOf([.. new[] { "", " ", "\0", "\ud800", "1_item_dead-bug_", "1_helped_dead-bug_yes", "1_group_anatomy_-1", "1_sources__99", "1_sign_cauda-equina_no", "1_send__", "1_report_x_", "1_daily_days_", "1_daily_days_3", "1_daily_off_yes", "1_daily_pause_open", "1_daily_pause_20261201", "1_daily_resume_", "1_zone_Europe-1Paris_0800-127-0-0", "1_zone_Europe-1Paris_ask-1-1-1", "1_dailyset__", "1_dailyset_Europe-1Paris_0800-127-0-0", "1_dailyuntil_pause_", "1_done_kettle-turns_20261125", "1_nottoday_x_20261125", "1_snooze_x_20261125-0", "1_flare_gentle_1", "1_flare_pause_2", "1_flare_better_", "time", "zone", "days", "until", "8:00", "berlin", "monday", "name", "question", "what" }.Select(Gen.Const)]));

    private static readonly Gen<IReadOnlyDictionary<string, string>> Values =
        Gen.Select(Text, Text).Array[0, 6].Select(IReadOnlyDictionary<string, string> (pairs) => pairs.DistinctBy(pair => pair.Item1).ToDictionary(pair => pair.Item1, pair => pair.Item2));

    private static readonly Gen<ChatAct> Act = Gen.OneOf<ChatAct>(
        Text.Select(ChatAct (text) => new ChatAct.Press(text)),
        Gen.Select(Text, Values).Select(ChatAct (form, fields) => new ChatAct.Submit(form, fields)),
        Gen.Select(Gen.OneOf(Text, Gen.OneOf([.. new[] { "ask", "help", "start", "topics", "exercise", "sources", "report", "privacy", "daily", "daily pause", "daily resume", "daily off", "progress", "progress off", "progress on", "flare" }.Select(Gen.Const)])), Values).Select(ChatAct (name, options) => new ChatAct.Command(name, options)));

    [Fact]
    public async Task Random_presses_forms_and_commands_get_a_helpful_word_and_change_nothing()
    {
        var talk = new Talk();
        await Act.SampleAsync(
            async act =>
            {
                talk.Time.Advance(TimeSpan.FromSeconds(2));
                var replies = await talk.DoAsync(act);
                replies.ShouldNotBeEmpty();
                replies.ShouldAllBe(reply => reply.Text.Plain.Length > 0 && !reply.Text.Plain.Contains("Something went wrong"));
            },
            iter: Many,
            threads: 1);

        talk.Inbox.Items.ShouldAllBe(item => item.Text.Length > 0);
    }

    [Fact]
    public void A_random_text_is_read_as_a_command_without_fault()
    {
        var catalogue = new Talk().Catalogue;
        Text.Sample(text => _ = Engine.Chat.Catalogue.CommandText.Read(catalogue, "/" + text), iter: Many);
    }
}
