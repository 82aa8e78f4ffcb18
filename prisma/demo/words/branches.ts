import type { BranchWords } from './agencies';

function lines(text: string): readonly string[] {
  return text
    .trim()
    .split(/\s*\n\s*/)
    .flatMap((line) => line.split(/\s*;\s*/))
    .filter(Boolean);
}

/** What the branches of a body are called after "Chi bộ"; past the end of a list they are numbered. */
export const branchWords: Record<BranchWords, readonly string[]> = {
  department:
    lines(`Văn phòng; Thanh tra; Phòng Kế hoạch - Tài chính; Phòng Tổ chức cán bộ; Chi cục I; Chi cục II
    Phòng Quản lý chuyên ngành; Trung tâm Dịch vụ; Trung tâm Tư vấn; Phòng Pháp chế; Ban Quản lý dự án; Trung tâm Thông tin`),
  party: lines('Văn phòng; Khối chuyên môn; Phòng Tổng hợp; Nhà khách; Khối phong trào; Tạp chí'),
  court: lines(
    'Văn phòng; Phòng Nghiệp vụ 1; Phòng Nghiệp vụ 2; Phòng Kiểm tra nghiệp vụ; Phòng Tổ chức cán bộ; Tổng hợp',
  ),
  bank: lines(`Phòng Kế hoạch - Nguồn vốn; Phòng Kế toán - Ngân quỹ; Phòng Khách hàng doanh nghiệp; Phòng Khách hàng cá nhân
    Phòng Kiểm tra nội bộ; Phòng Tổng hợp; Phòng Giao dịch số 1; Phòng Giao dịch số 2; Phòng Giao dịch số 3; Phòng Điện toán`),
  school:
    lines(`Phòng Đào tạo; Phòng Hành chính - Tổ chức; Khoa Cơ bản; Phòng Công tác học sinh, sinh viên; Khoa Kinh tế
    Khoa Sư phạm; Khoa Công nghệ thông tin; Khoa Ngoại ngữ; Phòng Kế hoạch - Tài chính; Khoa Kỹ thuật; Trung tâm Ngoại ngữ - Tin học
    Khoa Lý luận chính trị; Thư viện; Khoa Nông nghiệp; Khoa Luật`),
  hospital:
    lines(`Phòng Tổ chức - Hành chính; Khoa Khám bệnh; Khoa Nội tổng hợp; Khoa Ngoại tổng hợp; Phòng Điều dưỡng
    Khoa Hồi sức cấp cứu; Khoa Dược; Khoa Xét nghiệm; Khoa Chẩn đoán hình ảnh; Khoa Nhi; Khoa Phụ sản; Khoa Truyền nhiễm
    Phòng Kế hoạch tổng hợp; Khoa Dinh dưỡng; Khoa Phục hồi chức năng`),
  company:
    lines(`Văn phòng; Phòng Kỹ thuật; Phòng Kinh doanh; Phân xưởng 1; Phân xưởng 2; Phòng Kế toán; Phòng Kế hoạch
    Xí nghiệp 1; Xí nghiệp 2; Đội Vận hành; Phòng An toàn; Tổ Cơ điện; Kho vận; Phòng Vật tư; Phân xưởng 3`),
  service:
    lines(`Văn phòng; Phòng Kinh doanh; Phòng Kế toán - Tài chính; Phòng Kế hoạch; Phòng Tổ chức - Hành chính
    Chi nhánh số 1; Chi nhánh số 2; Đội Vận chuyển; Phòng Kỹ thuật nghiệp vụ`),
  telecom: lines(
    'Văn phòng; Trung tâm Kinh doanh; Phòng Kỹ thuật; Trung tâm Hạ tầng; Cụm 1; Cụm 2',
  ),
  centre: lines(
    'Văn phòng; Phòng Nội dung; Phòng Kỹ thuật; Phòng Kế hoạch; Phòng Nghiệp vụ 1; Phòng Nghiệp vụ 2',
  ),
};
