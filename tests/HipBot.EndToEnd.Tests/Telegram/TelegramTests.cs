using HipBot.Loopback.Telegram;
using HipBot.Loopback.Telegram.People;
using HipBot.Tests;

namespace HipBot.EndToEnd.Tests.Telegram;

/// <summary>The whole bot on Telegram: the program as a process, against a Bot API server on the loopback address.</summary>
public sealed class TelegramTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private TelegramServer _server = null!;
    private HipBotProcess _bot = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _server = await TelegramServer.StartAsync(cancellationToken: Stop);
        _bot = Start();
        await _server.IdleAsync(Stop);
    }

    public async ValueTask DisposeAsync()
    {
        _bot.Dispose();
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_question_is_answered_with_its_sources_and_buttons()
    {
        var ana = _server.Person("Ana");

        ana.SaysInPrivate("why do my hip flexers allways feel tight");
        var answer = await ana.HearsAsync(Stop);

        var brief = answer.Text;
        brief.ShouldContain("Sources:");
        await ana.Presses(answer, "Tell me more").AnsweredAsync(Stop);
        (await answer.NextEditAsync(Stop)).Text.Length.ShouldBeGreaterThan(brief.Length);
    }

    [Fact]
    public async Task A_warning_sign_in_a_group_is_answered_to_the_person_alone()
    {
        var ana = _server.Person("Ana");
        ana.Starts();
        await ana.HearsAsync(Stop);
        var group = _server.Supergroup("Runners", owner: _server.Person("Bo"));
        group.Joins(ana);

        group.Says(ana, "my legs are numb and i cannot feel the paper when i wipe");
        await _server.IdleAsync(Stop);
        group.FromBot.ShouldBeEmpty();
        group.Says(ana, $"@{_server.Bot.Username} since this morning i am numb between my legs and cannot pee");

        (await group.NextMessageAsync(Stop)).Text.ShouldNotContain("numb");
        (await ana.HearsAsync(Stop)).Text.ShouldContain("emergency", Case.Insensitive);
    }

    [Fact]
    public async Task An_exercise_is_walked_through_in_one_message()
    {
        var ana = _server.Person("Ana");
        ana.SaysInPrivate("/exercise glute bridge");
        var card = await ana.HearsAsync(Stop);
        await ana.Presses(card, "Start, step by step").AnsweredAsync(Stop);
        var walk = await ana.HearsAsync(Stop);
        await ana.Presses(walk, "Begin").AnsweredAsync(Stop);

        (await walk.NextEditAsync(Stop)).Text.ShouldContain("step 1 of");
    }

    [Fact]
    public async Task Moderators_set_the_prompts_of_a_group_and_nobody_else()
    {
        var (bo, cy) = (_server.Person("Bo"), _server.Person("Cy"));
        var group = _server.Supergroup("Gym", owner: bo);
        group.Joins(cy);

        group.Says(cy, "/daily 8:00 Berlin");
        (await group.NextMessageAsync(Stop)).Text.ShouldContain("moderators set");
        group.Says(bo, "/daily time=8:00 zone=Berlin");
        (await group.NextMessageAsync(Stop)).Text.ShouldContain("Daily prompts are on");
    }

    [Fact]
    public async Task A_prompt_arrives_at_its_time_and_a_form_is_a_short_talk()
    {
        var ana = _server.Person("Ana");
        ana.SaysInPrivate("/daily");
        var invite = await ana.HearsAsync(Stop);
        await ana.Presses(invite, "Set it up").AnsweredAsync(Stop);
        await ana.HearsAsync(Stop);
        (await ana.HearsAsync(Stop)).Text.ShouldContain("At what time?");
        ana.SaysInPrivate(TimeProvider.System.GetUtcNow().AddSeconds(61).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture));
        (await ana.HearsAsync(Stop)).Text.ShouldContain("Your city or country");
        ana.SaysInPrivate("utc");
        (await ana.HearsAsync(Stop)).Text.ShouldContain("Daily prompts are on");

        var prompt = await NextWithinAsync(ana, TimeSpan.FromSeconds(90));
        await ana.Presses(prompt, "Done").AnsweredAsync(Stop);

        (await prompt.NextEditAsync(Stop)).Text.ShouldContain("1 of the last 7 days");
    }

    [Fact]
    public async Task A_wrong_token_is_said_and_a_stop_is_clean()
    {
        await _bot.TerminateAsync();
        (await _bot.EndedAsync()).ExitCode.ShouldBe(0);

        using var wrong = Start("123456789:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        await wrong.HearErrorAsync("Telegram refuses the token");
        await wrong.TerminateAsync();
        (await wrong.EndedAsync()).ExitCode.ShouldBe(0);
    }

    private static async Task<Loopback.Telegram.Messages.ChatMessage> NextWithinAsync(Person person, TimeSpan wait)
    {
        var end = TimeProvider.System.GetUtcNow() + wait;
        while (true)
        {
            try
            {
                return await person.HearsAsync(Stop);
            }
            catch (TimeoutException) when (TimeProvider.System.GetUtcNow() < end)
            {
                // It is not time yet.
            }
        }
    }

    private HipBotProcess Start(string? token = null) => HipBotProcess.StartIn(new HipBotSurroundings(_folder.Path)
    {
        Environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["HIPBOT__Telegram__Token"] = token ?? _server.Token,
            ["HIPBOT__Telegram__ApiBaseUrl"] = _server.Address.ToString(),
            ["HIPBOT__Content__Folder"] = Repository.Content,
        },
    });
}
