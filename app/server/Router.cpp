#include "server/Router.h"

#include "server/JsonAnswers.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

enum class Resource { None, Contacts, Contact, Lists, Tags, Messages };

struct Place {
    Resource resource = Resource::None;
    ContactId contact;
};

Place placeOf(const QStringList &segments)
{
    if (segments.size() < 2 || segments.size() > 4 || segments[0] != "v1"_L1 ||
        segments[1] != "contacts"_L1)
        return {};
    if (segments.size() == 2)
        return {.resource = Resource::Contacts, .contact = {}};

    const QString &third = segments[2];
    const ContactId fourth{segments.value(3)};
    if (third == "tags"_L1)
        return {.resource = Resource::Tags, .contact = fourth};
    if (third == "messages"_L1)
        return {.resource = Resource::Messages, .contact = fourth};
    if (segments.size() == 4)
        return {};
    if (third == "lists"_L1)
        return {.resource = Resource::Lists, .contact = {}};
    return {.resource = Resource::Contact, .contact = {third}};
}

QByteArray methodsOf(Resource resource)
{
    switch (resource) {
    case Resource::None:
        break;
    case Resource::Contacts:
        return "GET, HEAD, OPTIONS, POST";
    case Resource::Contact:
        return "OPTIONS, PUT";
    case Resource::Lists:
        return "DELETE, OPTIONS, POST";
    case Resource::Tags:
    case Resource::Messages:
        return "GET, HEAD, OPTIONS";
    }
    return {};
}

} // namespace

Router::Router(KeyRing keys, RequestHandlers handlers)
    : m_keys(std::move(keys)), m_handlers(std::move(handlers))
{
}

HttpAnswer Router::answer(const HttpRequest &request) const
{
    const auto target = RequestTarget::parse(request.target);
    if (!target)
        return answers::badRequest(u"The address of the request is broken"_s);
    if (request.method != "OPTIONS" && !isAuthorized(*target))
        return answers::unauthorized();
    return carryOut(request, *target);
}

bool Router::isAuthorized(const RequestTarget &target) const
{
    const QStringList keys = target.values(u"apiKey");
    return keys.size() == 1 && m_keys.opens(keys.first());
}

HttpAnswer Router::carryOut(const HttpRequest &request, const RequestTarget &target) const
{
    const Place place = placeOf(target.segments());
    const QByteArray allowed = methodsOf(place.resource);
    if (place.resource == Resource::None)
        return answers::noSuchOperation();
    if (request.method == "OPTIONS")
        return answers::allowedMethods(allowed);

    const bool reads = request.method == "GET" || request.method == "HEAD";
    switch (place.resource) {
    case Resource::None:
        break;
    case Resource::Contacts:
        if (reads)
            return m_handlers.lookUp(target);
        if (request.method == "POST")
            return m_handlers.create(request.body);
        break;
    case Resource::Contact:
        if (request.method == "PUT" && place.contact.isEmpty())
            return answers::badRequest(u"Missing contact ID"_s);
        if (request.method == "PUT")
            return m_handlers.change(place.contact, request.body);
        break;
    case Resource::Lists:
        if (request.method == "POST")
            return m_handlers.addToList(request.body);
        if (request.method == "DELETE")
            return m_handlers.removeFromList(request.body);
        break;
    case Resource::Tags:
    case Resource::Messages:
        if (reads && place.contact.isEmpty())
            return answers::badRequest(u"Missing contact ID"_s);
        if (reads)
            return place.resource == Resource::Tags ? m_handlers.tags(place.contact)
                                                    : m_handlers.messages(place.contact);
        break;
    }
    return answers::wrongMethod(allowed);
}

} // namespace contactdesk
