using System.Net;
using System.Net.Sockets;

namespace HipBot.Loopback.Telegram.Http;

/// <summary>
/// Keeps a port on the loopback address for a server that goes away and comes back. Where the system lets two sockets share a port, one
/// that never listens holds it: in between, a connection is refused and nobody else is given the port.
/// </summary>
internal sealed class PortReservation : IDisposable
{
    private readonly Socket? _holder;

    public PortReservation()
    {
        var socket = Make();
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        Number = ((IPEndPoint)socket.LocalEndPoint!).Port;
        if (CanShare)
        {
            _holder = socket;
        }
        else
        {
            socket.Dispose();
        }
    }

    public int Number { get; }

    private static bool CanShare => OperatingSystem.IsLinux() || OperatingSystem.IsMacOS();

    /// <summary>A socket that is bound to the port and may listen.</summary>
    public Socket Bind()
    {
        var socket = Make();
        socket.Bind(new IPEndPoint(IPAddress.Loopback, Number));
        return socket;
    }

    public void Dispose() => _holder?.Dispose();

    private static Socket Make()
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        if (CanShare)
        {
            // SO_REUSEPORT has no name in .NET, and other numbers on each system.
            var (level, option) = OperatingSystem.IsLinux() ? (1, 15) : (0xFFFF, 0x0200);
            socket.SetRawSocketOption(level, option, BitConverter.GetBytes(1));
        }

        return socket;
    }
}
