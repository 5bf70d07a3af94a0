using System.Globalization;
using HipBot.Engine.Answers;
using HipBot.Engine.Chat;
using HipBot.Engine.Chat.Catalogue;
using HipBot.Engine.Chat.Forms;
using HipBot.Engine.DailyPrompts.Delivering;
using HipBot.Worker.Lines;

namespace HipBot.Worker.Chatting;

/// <summary>The terminal for people: what they type, numbers for buttons, <c>#name</c> for a group.</summary>
internal sealed class TerminalChat : IDeliveryPlatform
{
    private const string Direct = "dm";
    private const string Leave = "/quit";

    private static readonly TimeSpan AsksAgain = TimeSpan.FromMinutes(1);

    private readonly Conversation _conversation;
    private readonly ChatCatalogue _catalogue;
    private readonly LiveAdviser _adviser;
    private readonly TimeProvider _time;
    private readonly IFormDialogues _dialogues;
    private readonly ReplyFiles _files;
    private readonly TerminalPrinter _printer;
    private readonly TerminalPerson _person;
    private readonly LineEditor _editor;

    /// <summary>What a number presses, and in which chat.</summary>
    private readonly List<(ChatButton Button, string Chat)> _buttons = [];

    /// <summary>What a letter presses.</summary>
    private readonly PromptLetters _prompts = new();

    private string _chat = Direct;

    public TerminalChat(
        Conversation conversation, ChatCatalogue catalogue, LiveAdviser adviser, TimeProvider time, IFormDialogues dialogues, ReplyFiles files, TerminalPrinter printer, TerminalPerson person)
    {
        (_conversation, _catalogue, _adviser, _time, _dialogues, _files, _printer, _person) = (conversation, catalogue, adviser, time, dialogues, files, printer, person);
        _editor = new LineEditor(Complete, time);
    }

    /// <inheritdoc />
    public string Name => TerminalChats.Platform;

    /// <inheritdoc />
    public DeliveryPace Pace => TerminalChats.Pace;

    /// <inheritdoc />
    public async Task<DeliveryOutcome> SendAsync(Delivery delivery, ChatReply reply, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        ArgumentNullException.ThrowIfNull(reply);
        var (user, chat) = TerminalChats.NamesOf(delivery);
        if (user.Length > 0 && user != _person.Name)
        {
            // Somebody else who talked in this terminal; they may be back in time.
            return new DeliveryOutcome.Later(AsksAgain);
        }

        var picture = await _files.WriteAsync(reply.Picture, cancellationToken);
        _editor.Above(() =>
        {
            _printer.Note(user.Length > 0 ? "Your daily prompt:" : $"The daily prompt of {chat}:");
            _printer.Print(reply, picture, document: null, _prompts.Add(reply.Pressable, chat));
        });
        return new DeliveryOutcome.Sent();
    }

    /// <summary>Talks until the person leaves.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        _printer.Note("Ask in your own words. A number or letter presses its button, Tab completes, #name goes to a group and # back, /help shows all commands, /quit leaves.");
        var lines = Console.IsInputRedirected ? ReadPiped(cancellationToken) : ReadTyped(cancellationToken);
        await using var typed = lines.GetAsyncEnumerator(cancellationToken);
        try
        {
            await DoAsync(new ChatAct.Command("start", new Dictionary<string, string>()), isBeside: false, typed, cancellationToken);
            await GoOnAsync(typed, cancellationToken);
            while (await typed.MoveNextAsync() && typed.Current.Trim() != Leave)
            {
                await TakeAsync(typed.Current.Trim(), typed, cancellationToken);
            }
        }
        catch (EndOfStreamException)
        {
            // The input ended within a form.
        }
    }

    private async Task TakeAsync(string line, IAsyncEnumerator<string> lines, CancellationToken cancellationToken)
    {
        if (line.StartsWith('#') && !line.Contains(' '))
        {
            _chat = line == "#" ? Direct : line;
            _buttons.Clear();
            _printer.Note(line == "#" ? "You are alone with HipBot." : $"You are in the group {line}.");
            await GoOnAsync(lines, cancellationToken);
        }
        else if (int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            await PressAsync(number, lines, cancellationToken);
        }
        else if (_prompts.Find(line) is var (button, chat))
        {
            await PressAsync(button, chat, isBeside: true, lines, cancellationToken);
        }
        else if (line.Length > 0)
        {
            await DoAsync(CommandText.IsOne(line) ? CommandText.Read(_catalogue, line) : new ChatAct.Say(line), isBeside: false, lines, cancellationToken);
        }
    }

    private async Task PressAsync(int number, IAsyncEnumerator<string> lines, CancellationToken cancellationToken)
    {
        if (number < 1 || number > _buttons.Count)
        {
            _printer.Note($"There is no button {number} now.");
            return;
        }

        await PressAsync(_buttons[number - 1].Button, _buttons[number - 1].Chat, isBeside: false, lines, cancellationToken);
    }

    /// <summary>A prompt of a group is pressed in that group, wherever the person is.</summary>
    private async Task PressAsync(ChatButton button, string chat, bool isBeside, IAsyncEnumerator<string> lines, CancellationToken cancellationToken)
    {
        var here = _chat;
        _chat = chat;
        await DoAsync(new ChatAct.Press(button.Token), isBeside, lines, cancellationToken);
        _chat = here;
    }

    private async Task DoAsync(ChatAct act, bool isBeside, IAsyncEnumerator<string> lines, CancellationToken cancellationToken)
    {
        var form = await ShowAsync(act, isBeside, cancellationToken);
        if (form is not null)
        {
            await FillAndSendAsync(form, new Dictionary<string, string>(), lines, cancellationToken);
        }
    }

    /// <summary>Goes on with a form that the person had begun when the program ended.</summary>
    private async Task GoOnAsync(IAsyncEnumerator<string> lines, CancellationToken cancellationToken)
    {
        var input = InputOf(new ChatAct.Say(""));
        if (await FindAsync(input, cancellationToken) is { } begun
            && begun.Since > _time.GetUtcNow() - FormDialogue.Kept
            && ButtonToken.TryRead(begun.Form, out var token) && _catalogue.Form(token.Action) is { } form)
        {
            _printer.Note("You had begun a form; here it goes on.");
            await FillAndSendAsync(form.Open(token, new Dictionary<string, string>()), begun.Filled, lines, cancellationToken);
        }
    }

    private async Task FillAndSendAsync(ChatForm opened, IReadOnlyDictionary<string, string> filled, IAsyncEnumerator<string> lines, CancellationToken cancellationToken)
    {
        ChatForm? form = opened;
        while (form is not null && await FillAsync(form, new Dictionary<string, string>(filled, StringComparer.Ordinal), lines, cancellationToken) is { } fields)
        {
            form = await ShowAsync(new ChatAct.Submit(form.Token, fields), isBeside: false, cancellationToken);
            filled = new Dictionary<string, string>();
        }

        await EndAsync(InputOf(new ChatAct.Say("")), cancellationToken);
    }

    /// <summary>The dialogue that runs here. Where the database is away, a form is filled in all the same, and only not kept.</summary>
    private async Task<FormDialogue?> FindAsync(ChatInput input, CancellationToken cancellationToken)
    {
        try
        {
            return await _dialogues.FindAsync(input.Person, input.Chat, cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return null;
        }
    }

    private async Task SaveAsync(ChatInput input, ChatForm form, IReadOnlyDictionary<string, string> fields, CancellationToken cancellationToken)
    {
        try
        {
            await _dialogues.SaveAsync(new FormDialogue(input.Person, input.Chat, form.Token, fields, _time.GetUtcNow()), cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            _printer.Note("What you write here cannot be kept just now: go on, but do not close the terminal before it is sent.");
        }
    }

    private async Task EndAsync(ChatInput input, CancellationToken cancellationToken)
    {
        try
        {
            await _dialogues.EndAsync(input.Person, input.Chat, cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // It ends by its age.
        }
    }

    /// <summary>Shows the replies to an act; gives the form that one of them opens. What is done beside an answer leaves its numbers.</summary>
    private async Task<ChatForm?> ShowAsync(ChatAct act, bool isBeside, CancellationToken cancellationToken)
    {
        var replies = await _conversation.HandleAsync(InputOf(act), cancellationToken);
        // Numbers are those of the last answer; a word of thanks for a press leaves them, a reply to a warning sign does not.
        if (!isBeside && (act is not ChatAct.Press || replies.Any(reply => reply.Pressable.Any())))
        {
            _buttons.Clear();
        }

        foreach (var reply in replies)
        {
            var (picture, document) = (await _files.WriteAsync(reply.Picture, cancellationToken), await _files.WriteAsync(reply.Document, cancellationToken));
            _editor.Above(() =>
            {
                var first = _buttons.Count + 1;
                _buttons.AddRange(reply.Pressable.Select(button => (button, _chat)));
                _printer.Print(_chat == Direct ? reply with { IsPrivate = false } : reply, picture, document, [.. Enumerable.Range(first, _buttons.Count + 1 - first).Select(number => number.ToString(CultureInfo.InvariantCulture))]);
            });
        }

        if (replies.LastOrDefault(reply => reply.Until is not null)?.Until is { } until && !Console.IsInputRedirected && !Console.IsOutputRedirected)
        {
            await _printer.CountDownAsync(until, _editor, _time, cancellationToken);
        }

        return replies.Select(reply => reply.Form).LastOrDefault(form => form is not null);
    }

    /// <summary>Asks for the fields of a form one by one; null where the person leaves it.</summary>
    private async Task<Dictionary<string, string>?> FillAsync(ChatForm form, Dictionary<string, string> fields, IAsyncEnumerator<string> lines, CancellationToken cancellationToken)
    {
        var input = InputOf(new ChatAct.Say(""));
        _printer.Note($"{form.Title} (/cancel leaves it)");
        foreach (var field in form.Fields.Where(field => !fields.ContainsKey(field.Name)))
        {
            await SaveAsync(input, form, fields, cancellationToken);
            _printer.Note(field.Value.Length > 0 ? $"{field.Label} [{field.Value}] (Enter keeps it)" : field.IsOptional ? $"{field.Label} (may stay empty)" : field.Label);
            if (await ReadFieldAsync(field, lines) is not { } text)
            {
                return null;
            }

            fields[field.Name] = text;
        }

        await SaveAsync(input, form, fields, cancellationToken);
        return fields;
    }

    /// <summary>Reads a field until it can be taken; null where the person leaves the form.</summary>
    private async Task<string?> ReadFieldAsync(FormField field, IAsyncEnumerator<string> lines)
    {
        while (await lines.MoveNextAsync())
        {
            var text = lines.Current.Trim();
            if (text == "/cancel")
            {
                _printer.Note("Left. Nothing was sent.");
                return null;
            }

            if (text == Leave)
            {
                break;
            }

            if (CommandText.IsOne(text))
            {
                _printer.Note("You are filling in a form: write the text, or /cancel to leave it.");
            }
            else if (text.Length == 0 && field.Value.Length == 0 && !field.IsOptional)
            {
                _printer.Note("This one is needed: write it, or /cancel to leave the form.");
            }
            else if (text.Length > field.Longest)
            {
                _printer.Note($"That has {text.Length:N0} characters; at most {field.Longest:N0} can be kept. Please write it shorter.");
            }
            else
            {
                return text.Length > 0 ? text : field.Value;
            }
        }

        // The input ended, or the person leaves: what was written so far is there when the person comes back.
        throw new EndOfStreamException();
    }

    private ChatInput InputOf(ChatAct act)
    {
        var isGroup = _chat != Direct;
        return new ChatInput(
            TerminalChats.KeyOf(_person.Name),
            isGroup ? TerminalChats.KeyOf(_chat) : TerminalChats.KeyOf(_person.Name, _chat),
            isGroup ? ChatPlaces.Group : ChatPlaces.Direct,
            _person.IsModerator,
            act);
    }

    private async IAsyncEnumerable<string> ReadTyped([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (await _editor.ReadAsync(_chat == Direct ? $"{_person.Name}> " : $"{_person.Name} {_chat}> ", cancellationToken) is { } line)
        {
            yield return line;
        }
    }

    private async IAsyncEnumerable<string> ReadPiped([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var input = Console.OpenStandardInput();
        await foreach (var line in LineReader.ReadAsync(input, cancellationToken))
        {
            if (line.Fault is { } fault)
            {
                _printer.Note($"{fault} {AnswerText.InAnEmergency}");
                continue;
            }

            _printer.Note($"{_person.Name}> {line.Text}");
            yield return line.Text;
        }
    }

    /// <summary>The lines that a line may become: commands, and values of the option that is typed.</summary>
    private IReadOnlyList<string> Complete(string line)
    {
        if (!line.StartsWith('/'))
        {
            return [];
        }

        var input = InputOf(new ChatAct.Say(line));
        var commands = _catalogue.CommandsFor(input.Place, input.IsModerator).ToList();
        var names = commands.Select(command => $"/{command.Name}").Where(name => name.StartsWith(line, StringComparison.OrdinalIgnoreCase));
        if (commands.Where(command => line.StartsWith($"/{command.Name} ", StringComparison.OrdinalIgnoreCase)).MaxBy(command => command.Name.Length) is not { } given)
        {
            return [.. names];
        }

        var call = new ChatCall(input, _adviser.Current, _time.GetUtcNow());
        if (CommandText.NamedAtEnd(line) is var (name, typed, start) && given.Options.FirstOrDefault(option => option.Name == name) is { } named)
        {
            return [.. named.Propose(call, typed).Select(choice => $"{line[..start]}{name}={(choice.Value.Contains(' ') ? $"\"{choice.Value}\"" : choice.Value)}")];
        }

        var values = given.Options is [var first, ..] ? first.Propose(call, line[(given.Name.Length + 2)..]) : [];
        return [.. names, .. values.Select(choice => $"/{given.Name} {choice.Label}")];
    }
}
