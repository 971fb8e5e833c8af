#pragma once

#include <string>
#include <unordered_map>

/// What every server answers from: a thousand numbers and their contacts' ids.
class LookUpTable
{
public:
    LookUpTable()
    {
        for (int i = 0; i < 1000; ++i)
            m_ids["+316123" + std::to_string(10'000 + i)] =
                "Zk3v9QmT1xLr8Wc" + std::to_string(10'000 + i);
    }

    /// The JSON of the answer; "" for an unknown number.
    std::string answer(const std::string &number) const
    {
        const auto found = m_ids.find(number);
        return found == m_ids.end() ? std::string()
                                    : R"({"success":true,"contactId":")" + found->second + R"("})";
    }

private:
    std::unordered_map<std::string, std::string> m_ids;
};

inline constexpr auto notFoundBody = R"({"success":false,"message":"Contact not found"})";
