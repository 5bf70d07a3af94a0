using System.Globalization;
using System.Net.Mime;
using System.Text;
using System.Text.RegularExpressions;
using HipBot.Loopback.Telegram.Faults;
using Microsoft.AspNetCore.Http;

namespace HipBot.Loopback.Telegram.Http;

/// <summary>Takes the requests of the bot: checks the token, lets the faults strike, has the method run, and answers.</summary>
internal sealed partial class ApiEndpoint(World world)
{
    private const string FileMethod = "file";

    public async Task HandleAsync(HttpContext context, CancellationToken stop)
    {
        var path = ApiPath().Match(context.Request.Path.Value ?? "");
        if (!path.Success)
        {
            await WriteAsync(context, Answer.Refused(new ApiRefusalException(404, "Not Found")), stop);
            return;
        }

        if (path.Groups["token"].Value != world.Options.Token)
        {
            var isWellFormed = Token().IsMatch(path.Groups["token"].ValueSpan);
            await WriteAsync(context, Answer.Refused(new ApiRefusalException(401, isWellFormed ? "Unauthorized" : "Unauthorized: invalid token specified")), stop);
            return;
        }

        var isFile = path.Groups["file"].Success;
        await TakeAsync(context, isFile ? FileMethod : Methods.MethodTable.Spell(path.Groups["rest"].Value), path.Groups["rest"].Value, stop);
    }

    private async Task TakeAsync(HttpContext context, string method, string rest, CancellationToken stop)
    {
        Arguments? arguments = null;
        Answer? refused = null;
        try
        {
            arguments = await RequestReader.ReadAsync(context.Request, stop);
            if (method.Length == 0)
            {
                method = Methods.MethodTable.Spell(arguments.Text("method"));
            }
        }
        catch (ApiRefusalException refusal)
        {
            refused = Answer.Refused(refusal);
        }

        var call = world.Calls.Begin(method, arguments);
        Answer? sent = null;
        try
        {
            if (world.Faults.Latency > TimeSpan.Zero)
            {
                await Task.Delay(world.Faults.Latency, world.Time, stop);
            }

            var fault = world.Faults.For(method, call.ChatId);
            call.Fault = fault?.ToString();
            var answer = refused;
            if (answer is null && (fault is null || fault.IsDone))
            {
                answer = method == FileMethod ? Download(rest) : await world.Dispatcher.RunAsync(method, arguments!, stop);
                call.IsDone = true;
            }

            sent = await StrikeAsync(context, fault, answer, stop);
        }
        finally
        {
            world.Calls.End(call, sent);
        }

        if (sent is not null)
        {
            await WriteAsync(context, sent, stop);
        }
    }

    /// <summary>What a fault makes of an answer; nothing, where the connection is cut.</summary>
    private async Task<Answer?> StrikeAsync(HttpContext context, Fault? fault, Answer? answer, CancellationToken stop)
    {
        switch (fault)
        {
            case Fault.CutBeforeAnswer:
                context.Abort();
                return null;
            case Fault.CutMidAnswer:
                await WriteHalfAsync(context, answer, stop);
                throw new CutException();
            case Fault.TooManyRequests flood:
                return Answer.Refused(ApiRefusalException.TooManyRequests(flood.RetryAfter));
            case Fault.HtmlPage page:
                return HtmlPage(page.Status);
            case Fault.BrokenJson:
                return new Answer(200, MediaTypeNames.Application.Json, HalfOf(answer));
            case Fault.Slow slow:
                await Task.Delay(slow.By, world.Time, stop);
                return answer;
            case Fault.Refusal refusal:
                return Answer.Refused(new ApiRefusalException(refusal.Code, refusal.Description));
            default:
                return answer;
        }
    }

    private Answer Download(string path)
    {
        lock (world.Gate)
        {
            return world.Files.FindByPath(path) is { } media
                ? new Answer(200, MediaTypeNames.Application.Octet, [.. media.Bytes])
                : Answer.Refused(new ApiRefusalException(404, "Not Found"));
        }
    }

    private static async Task WriteHalfAsync(HttpContext context, Answer? answer, CancellationToken stop)
    {
        var half = HalfOf(answer);
        context.Response.ContentType = MediaTypeNames.Application.Json;
        context.Response.ContentLength = half.Length * 2;
        await context.Response.Body.WriteAsync(half, stop);
        await context.Response.Body.FlushAsync(stop);
    }

    private static byte[] HalfOf(Answer? answer) => answer is null ? "{\"ok\":true,\"result\":{\"message_id\":"u8.ToArray() : answer.Body[..(answer.Body.Length / 2)];

    private static Answer HtmlPage(int status)
    {
        var title = status == 502 ? "502 Bad Gateway" : $"{status} Internal Server Error";
        var page = $"<html>\r\n<head><title>{title}</title></head>\r\n<body>\r\n<center><h1>{title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";
        return new Answer(status, MediaTypeNames.Text.Html, Encoding.UTF8.GetBytes(page));
    }

    private static async Task WriteAsync(HttpContext context, Answer answer, CancellationToken stop)
    {
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = answer.ContentType;
        context.Response.ContentLength = answer.Body.Length;
        if (answer.RetryAfter is { } seconds)
        {
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        await context.Response.Body.WriteAsync(answer.Body, stop);
    }

    [GeneratedRegex("^(?<file>/file)?/bot(?<token>[^/]+)/(?<rest>.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ApiPath();

    [GeneratedRegex("^\\d{3,20}:[A-Za-z0-9_-]{10,}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
