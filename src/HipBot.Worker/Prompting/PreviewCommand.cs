using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.Json;
using HipBot.Engine.Content;
using HipBot.Engine.DailyPrompts;
using HipBot.Engine.DailyPrompts.Decks;
using HipBot.Engine.DailyPrompts.Scheduling;
using HipBot.Engine.DailyPrompts.Subscribing;
using HipBot.Engine.DailyPrompts.Zones;
using HipBot.Worker.Checking;
using HipBot.Worker.Hosting;
using HipBot.Worker.Lines;

namespace HipBot.Worker.Prompting;

/// <summary><c>hipbot prompts preview</c>: when prompts would come, and which.</summary>
internal sealed class PreviewCommand(CommandStreams streams)
{
    private const int MostDays = 3_660;
    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    private readonly Option<TimeOnly?> _at = new("--at")
    {
        Description = "The local time, HH:mm.",
        Required = true,
        CustomParser = given => Parse(given, ClockTimeReader.Read, "a time, such as 08:00"),
    };

    private readonly Option<string> _zone = new("--zone") { Description = "The time zone, such as Europe/London.", Required = true, CustomParser = ReadZone };

    private readonly Option<DateOnly?> _from = new("--from")
    {
        Description = "The first local date, yyyy-MM-dd; today where it is left out.",
        CustomParser = given => Parse(given, text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= FirstYear and <= LastYear ? date : (DateOnly?)null, $"a date from {FirstYear} to {LastYear}, such as 2026-03-29"),
    };

    private readonly Option<int?> _days = new("--days")
    {
        Description = $"How many days, up to {MostDays}.",
        DefaultValueFactory = _ => 7,
        CustomParser = given => Parse(
            given, text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= MostDays ? days : (int?)null, $"a number of days from 1 to {MostDays}"),
    };

    private readonly Option<Weekdays?> _on = new("--on")
    {
        Description = "On which days of the week, such as mon-fri.",
        DefaultValueFactory = _ => Weekdays.All,
        CustomParser = given => Parse(given, WeekdayReader.Read, "days, such as mon-fri"),
    };

    private readonly Option<string> _focus = new("--focus") { Description = "What they are about.", DefaultValueFactory = _ => PromptWords.Everything };
    private readonly Option<string> _without = new("--without") { Description = "Positions to leave out, such as floor,chair.", DefaultValueFactory = _ => "" };
    private readonly Option<long> _seed = new("--seed") { Description = "Another number shuffles another deck.", DefaultValueFactory = _ => 1 };
    private readonly Option<bool> _json = new("--json") { Description = "One JSON object a line on standard output." };
    private readonly Option<string?> _content = ContentFolder.Option();

    /// <summary>The command.</summary>
    public Command Create()
    {
        _focus.AcceptOnlyFromAmong([.. PromptWords.Focuses.Select(known => known.Word), "low-back"]);
        _without.Validators.Add(given =>
        {
            if (PromptWords.ReadWithout(given.Tokens is [{ Value: var text }] ? text : "") is null)
            {
                given.AddError("--without can name floor, chair and standing; one of them must stay.");
            }
        });
        var command = new Command("preview", "When prompts would come, and which.") { _at, _zone, _from, _days, _on, _focus, _without, _seed, _json, _content };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await Task.Yield(); // So that a signal finds the command running.
        var folder = ContentFolder.Find(parsed.GetValue(_content), HipBotHost.CreateBuilder().Configuration);
        var loaded = LibraryLoader.Load(folder, cancellationToken, isThorough: false);
        if (!loaded.IsSound)
        {
            FindingPrinter.SayThatItCannotBeServed(streams.Errors, folder, [.. loaded.Faults]);
            return ExitCode.Usage;
        }

        var schedule = new PromptSchedule(parsed.GetValue(_at)!.Value, parsed.GetValue(_zone)!, parsed.GetValue(_on) ?? Weekdays.All);
        var now = TimeProvider.System.GetUtcNow();
        var first = parsed.GetValue(_from) ?? PromptClock.DateOf(now, schedule.Zone);
        var last = first.AddDays(parsed.GetValue(_days)!.Value - 1);
        var subscription = Subscription.Begin("preview:", person: null, schedule, now) with
        {
            Focus = PromptWords.Focuses.First(known => known.Word == parsed.GetValue(_focus)!.Replace('-', ' ')).Focus,
            Without = PromptWords.ReadWithout(parsed.GetValue(_without)!)!.Value,
            Deck = new DeckPlace(parsed.GetValue(_seed), 0, null),
        };
        var shelf = new PromptShelf(loaded.Library, DateOnly.FromDateTime(now.UtcDateTime));
        foreach (var due in PromptClock.From(schedule, first).TakeWhile(due => due.Date <= last))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var card = PromptTick.Draw(subscription, due.Date, shelf);
            subscription = subscription with { Deck = card?.Place ?? subscription.Deck };
            Print(LineOf(due, schedule.Zone, card), parsed.GetValue(_json));
        }

        SayWhatIsFew(shelf.CountFor(subscription.WishesOn(first)));
        return ExitCode.Done;
    }

    private static PreviewLine LineOf(DueTime due, string zone, DeckCard? card) => new(
        due.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        PromptClock.LocalOf(due.Instant, zone).ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
        due.Instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        card?.Prompt.Id,
        due.Note switch { ClockNote.Gap => "gap", ClockNote.Overlap => "overlap", _ => null });

    private void Print(PreviewLine line, bool asJson) => streams.Output.WriteLine(asJson
        ? JsonSerializer.Serialize(line, ReadableJson.Lines.PreviewLine)
        : $"{line.Date}  {line.Local.Replace('T', ' ')}  {line.Utc}  {line.Prompt ?? "none fits"}{(line.Note is null ? "" : $"  ({line.Note})")}");

    private void SayWhatIsFew(int count)
    {
        if (count < PromptShelf.TooFew)
        {
            streams.Errors.WriteLine($"Only {count} prompts fit and are not overdue for review; with fewer than {PromptShelf.TooFew} they come round within two weeks.");
        }
    }

    private static string? ReadZone(ArgumentResult given)
    {
        var text = given.Tokens[0].Value;
        if (ZoneFinder.Canonical(text) is { } zone)
        {
            return zone;
        }

        var near = ZoneFinder.Find(text, TimeProvider.System.GetUtcNow());
        given.AddError($"\"{text}\" is no time zone.{(near.Count == 0 ? " Write one such as Europe/London." : $" Did you mean {string.Join(" or ", near.Take(3).Select(match => match.Zone))}?")}");
        return null;
    }

    private static T? Parse<T>(ArgumentResult given, Func<string, T?> read, string what)
        where T : struct
    {
        if (read(given.Tokens[0].Value) is { } value)
        {
            return value;
        }

        given.AddError($"\"{given.Tokens[0].Value}\" is not {what}.");
        return null;
    }
}
