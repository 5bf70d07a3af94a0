using System.Text.Json;
using HipBot.Engine.Answers;
using HipBot.Engine.Chat;
using HipBot.Engine.Chat.Catalogue;
using HipBot.Engine.DailyPrompts.Delivering;
using HipBot.Worker.Lines;

namespace HipBot.Worker.Chatting;

/// <summary>The terminal for programs: an input a line on standard input, its replies and <c>{"done":true}</c> on standard output.</summary>
internal sealed class JsonChat(Conversation conversation, ChatCatalogue catalogue, ReplyFiles files, CommandStreams streams) : IDeliveryPlatform, IDisposable
{
    /// <summary>Held while lines are written, so that a prompt comes between two answers and not within one.</summary>
    private readonly SemaphoreSlim _turn = new(1);

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
        await _turn.WaitAsync(cancellationToken);
        try
        {
            await WriteAsync(chat, user, reply, cancellationToken);
            return new DeliveryOutcome.Sent();
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => _turn.Dispose();

    /// <summary>Answers every line until the input ends.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var input = Console.OpenStandardInput();
        await foreach (var line in LineReader.ReadAsync(input, cancellationToken))
        {
            var (given, fault) = line.Fault is null ? ChatInputLine.Read(line.Text) : (null, line.Fault);
            if (given is null)
            {
                Write(JsonSerializer.Serialize(new ErrorLine($"{fault} {AnswerText.InAnEmergency}", line.Number), ReadableJson.Lines.ErrorLine));
                continue;
            }

            await AnswerAsync(given, cancellationToken);
        }
    }

    private async Task AnswerAsync(ChatInputLine line, CancellationToken cancellationToken)
    {
        var replies = await conversation.HandleAsync(WithCommand(line.ToInput()), cancellationToken);
        await _turn.WaitAsync(cancellationToken);
        try
        {
            foreach (var reply in replies)
            {
                await WriteAsync(line.Chat!, line.User!, reply, cancellationToken);
            }

            Write(JsonSerializer.Serialize(new DoneLine(true), ReadableJson.Lines.DoneLine));
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task WriteAsync(string chat, string user, ChatReply reply, CancellationToken cancellationToken)
    {
        var (picture, document) = (await files.WriteAsync(reply.Picture, cancellationToken), await files.WriteAsync(reply.Document, cancellationToken));
        Write(JsonSerializer.Serialize(ChatReplyLine.Of(chat, user, reply, picture, document), ReadableJson.Lines.ChatReplyLine));
    }

    /// <summary>A program may write a command as people do.</summary>
    private ChatInput WithCommand(ChatInput input) =>
        input.Act is ChatAct.Say { Text: var text } && CommandText.IsOne(text) ? input with { Act = CommandText.Read(catalogue, text) } : input;

    private void Write(string line) => streams.Output.WriteLine(line);
}
