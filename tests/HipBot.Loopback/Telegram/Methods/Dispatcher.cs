using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Http;

namespace HipBot.Loopback.Telegram.Methods;

/// <summary>Runs a method, and puts its result or refusal into the envelope of the Bot API.</summary>
internal sealed class Dispatcher(World world)
{
    public async Task<Answer> RunAsync(string name, Arguments arguments, CancellationToken stop)
    {
        try
        {
            return MethodTable.Spell(name) == MethodTable.GetUpdates
                ? await world.LongPoll.GetAsync(arguments, stop)
                : Answer.Ok(Run(name, arguments));
        }
        catch (ApiRefusalException refusal)
        {
            return Answer.Refused(refusal);
        }
    }

    private JsonNode? Run(string name, Arguments arguments)
    {
        var method = MethodTable.Find(name) ?? throw new ApiRefusalException(404, "Not Found: method not found");
        lock (world.Gate)
        {
            return method(world, arguments);
        }
    }
}
