// Sends visitors of the bare domain to www, with everything else of the request kept.
function handler(event) {
    var request = event.request;
    var host = request.headers.host.value;
    if (host.startsWith('www.')) {
        return request;
    }
    var query = Object.keys(request.querystring)
        .map(function (name) {
            return name + '=' + request.querystring[name].value;
        })
        .join('&');
    return {
        statusCode: 301,
        statusDescription: 'Moved Permanently',
        headers: {
            location: { value: 'https://www.' + host + request.uri + (query ? '?' + query : '') }
        }
    };
}
